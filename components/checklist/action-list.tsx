import { useSignal } from '@preact/signals';
import { isLeftNoted } from '@/lib/advise/action-note';
import { capitalised } from '@/lib/language/typography';
import type { Action, Memory } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { actionTitle } from '../page/advice-text';
import { todayOf, useLanguagePack, usePage, usePlaybook } from '../page/page';
import { Panel } from '../ui/panel';
import { Segmented } from '../ui/segmented';
import { ActionNote } from './action-note';
import { ActionLine } from './action-line';
import { type ActionOrder, useActionOrder } from './action-order';
import { byDue, type DueGroup } from './by-due';
import { byPath } from './by-path';
import type { ChecklistState } from './checklist-state';
import { PathHeading } from './path-heading';

interface ListProps {
  readonly memory: Memory;
  readonly state: ChecklistState;
}

/** What is under way: as a roadmap, by when it is due, or by what it is for, where it can be put in order. */
export function ActionList({ memory, state }: ListProps) {
  const { ui, sidePanel } = useLanguagePack();
  const view = useSignal<'due' | 'path'>('due');
  const open = memory.actions.filter(isOpen);
  const { label, due, path } = sidePanel.views;
  return (
    <Panel title={ui.checklist.actions} intro={open.length === 0 ? ui.checklist.noActions : undefined}>
      {open.length > 0 && (
        <Segmented
          label={label}
          value={view.value}
          choices={[
            { value: 'due', label: due },
            { value: 'path', label: path },
          ]}
          onChange={(next) => (view.value = next)}
        />
      )}
      {view.value === 'due' ? <ByDue actions={open} state={state} /> : <ByPath actions={open} state={state} canMove />}
    </Panel>
  );
}

/** What was dropped while its note still stands in Google Analytics: the person says what becomes of that. */
export function LeftNotes({ memory, state }: ListProps) {
  const { sidePanel } = useLanguagePack();
  const playbook = usePlaybook();
  const left = memory.actions.filter(isLeftNoted);
  if (left.length === 0) return null;
  return (
    <Panel title={sidePanel.note.droppedTitle}>
      {left.map((action) => (
        <article key={action.id} class="line action">
          <h4>{actionTitle(action, playbook)}</h4>
          <ActionNote action={action} title={actionTitle(action, playbook)} state={state} />
        </article>
      ))}
    </Panel>
  );
}

/** What was done, and what came of it. What was dropped is out of sight. */
export function DoneList({ memory, state }: ListProps) {
  const { ui } = useLanguagePack();
  const done = memory.actions.filter((action) => action.state === 'done');
  if (done.length === 0) return null;
  return (
    <Panel title={ui.checklist.done}>
      <ByPath actions={done} state={state} />
    </Panel>
  );
}

interface GroupsProps {
  readonly actions: readonly Action[];
  readonly state: ChecklistState;
  /** What is done stays in the order in which it stands. */
  readonly canMove?: boolean;
}

function ByDue({ actions, state }: GroupsProps) {
  const page = usePage();
  return (
    <>
      {byDue(actions, todayOf(page)).map(({ month, actions: due }) => (
        <div key={month} class="path-group">
          <DueHeading month={month} />
          <Lines actions={due} state={state} />
        </div>
      ))}
    </>
  );
}

function DueHeading({ month }: Pick<DueGroup, 'month'>) {
  const { sidePanel, documents, dates } = useLanguagePack();
  if (month === 'overdue') return <h3 class="path late">{sidePanel.views.overdue}</h3>;
  return <h3 class="path">{month === null ? documents.undatedMonth : capitalised(dates.month(`${month}-01`))}</h3>;
}

function ByPath({ actions, state, canMove = false }: GroupsProps) {
  return (
    <>
      {byPath(actions).map(({ objective, strategy, items }) => (
        <div key={`${objective}|${strategy}`} class="path-group">
          <PathHeading objective={objective} strategy={strategy} />
          {canMove && items.length > 1 ? (
            <MovableLines actions={items} state={state} />
          ) : (
            <Lines actions={items} state={state} />
          )}
        </div>
      ))}
    </>
  );
}

function MovableLines({ actions, state }: Omit<GroupsProps, 'canMove'>) {
  const { ui } = useLanguagePack();
  return <Lines actions={actions} state={state} order={useActionOrder(actions, state, ui.checklist.placed)} />;
}

type LinesProps = Omit<GroupsProps, 'canMove'> & { readonly order?: ActionOrder };

function Lines({ actions, state, order }: LinesProps) {
  const outcomes = state.outcomes.value.value ?? [];
  const outcomeOf = ({ id }: Action) => outcomes.findLast(({ actionId }) => actionId === id);
  return (
    <>
      {actions.map((action) => (
        <ActionLine key={action.id} action={action} outcome={outcomeOf(action)} state={state} order={order} />
      ))}
    </>
  );
}
