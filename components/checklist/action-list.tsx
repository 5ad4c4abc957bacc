import type { Action, Memory } from '@/lib/model/memory';
import { useVoice } from '../page/page';
import { Panel } from '../ui/panel';
import { isOpen } from './action-flags';
import { ActionLine } from './action-line';
import { byPath } from './by-path';
import type { ChecklistState } from './checklist-state';
import { PathHeading } from './path-heading';

/** What is under way, then what is done. What was dropped is out of sight. */
export function ActionList({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const { ui } = useVoice();
  const open = memory.actions.filter(isOpen);
  const done = memory.actions.filter((action) => action.state === 'done');
  return (
    <>
      <Panel title={ui.checklist.actions} intro={open.length === 0 ? ui.checklist.noActions : undefined}>
        <Groups actions={open} state={state} />
      </Panel>
      {done.length > 0 && (
        <Panel title={ui.checklist.done}>
          <Groups actions={done} state={state} />
        </Panel>
      )}
    </>
  );
}

function Groups({ actions, state }: { readonly actions: readonly Action[]; readonly state: ChecklistState }) {
  const outcomes = state.outcomes.value.value ?? [];
  const outcomeOf = ({ id }: Action) => outcomes.findLast(({ actionId }) => actionId === id);
  return (
    <>
      {byPath(actions).map(({ objective, strategy, items }) => (
        <div key={`${objective}|${strategy}`} class="path-group">
          <PathHeading objective={objective} strategy={strategy} />
          {items.map((action) => (
            <ActionLine key={action.id} action={action} outcome={outcomeOf(action)} state={state} />
          ))}
        </div>
      ))}
    </>
  );
}
