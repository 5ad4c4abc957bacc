import { capitalised } from '@/lib/language/typography';
import { monthOf } from '@/lib/model/day';
import type { Action, Memory } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { actionTitle } from '../page/advice-text';
import { Panel } from '../ui/panel';

/** Sorts after every month: what has no date comes last. */
const LAST = '9999-12';

/** The deliverables under way by the month in which they are due. */
export function MonthPlan({ memory }: { readonly memory: Memory }) {
  const { sidePanel, documents, dates } = useLanguagePack();
  const months = Map.groupBy(memory.actions.filter(isOpen), ({ due }) => (due === null ? LAST : monthOf(due)));
  const inOrder = [...months].toSorted(([a], [b]) => a.localeCompare(b));
  if (inOrder.length === 0) return null;
  return (
    <Panel title={sidePanel.plan.title} intro={sidePanel.plan.intro}>
      {inOrder.map(([month, actions]) => (
        <div key={month} class="path-group">
          <h3 class="path">{month === LAST ? documents.undatedMonth : capitalised(dates.month(`${month}-01`))}</h3>
          <ul class="plan">
            {actions.map((action) => (
              <Deliverable key={action.id} action={action} />
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

/** `Marquer chaque lien · Sacha, suppléant : Inès · pour le 28 novembre · C’est fait quand : …` */
function Deliverable({ action }: { readonly action: Action }) {
  const page = usePage();
  const { ui, dates } = useLanguagePack();
  const { owner, deputy, due, doneWhen } = action;
  const facts = [
    owner === '' ? ui.checklist.unowned : ui.checklist.people(owner, deputy),
    due !== null && ui.checklist.dueOn(dates.shortDay(due, todayOf(page))),
    doneWhen !== '' && ui.checklist.doneWhen(doneWhen),
  ].filter(Boolean);
  return (
    <li>
      <span class="strong">{actionTitle(action, usePlaybook())}</span> · {facts.join(' · ')}
    </li>
  );
}
