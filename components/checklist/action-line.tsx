import type { LanguagePack } from '@/lib/language/catalogue/pack';
import { workTime } from '@/lib/language/narrative/describe-advice';
import { capitalised } from '@/lib/language/typography';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { actionTitle } from '../page/advice-text';
import { Select } from '../ui/inputs';
import { Tag } from '../ui/tag';
import { ActionEditor } from './action-editor';
import { type ActionFlags, flagsOf } from './action-flags';
import { ActionNote } from './action-note';
import { ActionHandle } from './action-handle';
import type { ActionOrder } from './action-order';
import type { ChecklistState } from './checklist-state';
import { HowTo } from './how-to';
import { Result } from './result';
import { Telling } from './telling';

const STATES = ['to-do', 'doing', 'done', 'dropped'] as const;

export interface ActionLineProps {
  readonly action: Action;
  readonly outcome: Outcome | undefined;
  readonly state: ChecklistState;
  /** Where there are others to put it among. */
  readonly order?: ActionOrder | undefined;
}

/** One line of the checklist: what, who, by when and where it stands; folded away, what it costs and how it is done. */
export function ActionLine({ action, outcome, state, order }: ActionLineProps) {
  const page = usePage();
  const pack = useLanguagePack();
  const { ui, dates } = pack;
  const today = todayOf(page);
  const title = actionTitle(action, usePlaybook());
  const flags = flagsOf(action, today);
  const doneOn = action.doneOn === null ? null : ui.checklist.doneOn(dates.shortDay(action.doneOn, today));
  const dueOn = action.due === null ? null : ui.checklist.dueOn(dates.shortDay(action.due, today));
  const telling = action.departments.length > 0 && <Telling action={action} title={title} state={state} />;
  const who = action.owner === '' ? null : ui.checklist.people(action.owner, action.deputy);
  return (
    <article class={`line action ${action.state} ${gripOf(action, order)}`} data-action={action.id}>
      <div class="action-head">
        <h4>{title}</h4>
        {order !== undefined && <ActionHandle id={action.id} title={title} order={order} />}
      </div>
      <Flags flags={flags} />
      <p>{capitalised([who, doneOn ?? dueOn].filter((part) => part !== null).join(' · '))}</p>
      {flags.untold && telling}
      <Result action={action} outcome={outcome} actions={state.memory.value.value?.actions ?? []} />
      <div class="action-tools">
        <Select
          label={ui.checklist.state}
          value={action.state}
          choices={STATES.map((value) => ({ value, label: ui.checklist.states[value] }))}
          onChange={(next) =>
            void state.editAction(
              { actionId: action.id, change: { state: next } },
              ui.checklist.moved(title, ui.checklist.states[next].toLowerCase()),
            )
          }
        />
        {action.link !== null && (
          <a href={action.link} target="_blank" rel="noreferrer">
            {ui.checklist.showInAnalytics}
            <span class="unseen">, {title}</span>
          </a>
        )}
      </div>
      <ActionNote action={action} title={title} state={state} />
      <HowTo action={action} title={title}>
        <p>{costOf(action, pack)}</p>
        {!flags.untold && telling}
        {action.doneWhen !== '' && <p>{ui.checklist.doneWhen(action.doneWhen)}</p>}
      </HowTo>
      <ActionEditor action={action} state={state} />
    </article>
  );
}

function gripOf({ id }: Action, order: ActionOrder | undefined): string {
  if (order?.dragged.value === id) return 'dragged';
  return order?.over.value === id ? 'takes-place' : '';
}

/** `2 jours de mise en place, puis 1 heure par semaine` */
function costOf({ setUpHours, weeklyHours }: Action, pack: LanguagePack): string {
  const { advice } = pack.messages;
  const running = weeklyHours === 0 ? advice.noRunning : advice.running(workTime(weeklyHours, pack));
  return `${capitalised(advice.setUp(workTime(setUpHours, pack)))}, ${running}`;
}

function Flags({ flags }: { readonly flags: ActionFlags }) {
  const { ui, sidePanel } = useLanguagePack();
  const said = [
    flags.overdue && ui.checklist.overdue,
    flags.unowned && ui.checklist.unowned,
    flags.noDeputy && ui.checklist.noDeputy,
    flags.untold && sidePanel.telling.notTold,
    flags.staleFor !== null && ui.checklist.stale(flags.staleFor),
  ].filter((text) => text !== false);
  if (said.length === 0) return null;
  return (
    <p class="row flags">
      {said.map((text) => (
        <Tag key={text} alert>
          {text}
        </Tag>
      ))}
    </p>
  );
}
