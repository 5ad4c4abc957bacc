import type { Action, Memory } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { useLanguagePack } from '../page/page';
import { Panel } from '../ui/panel';
import { ActionLine } from './action-line';
import { useActionOrder } from './action-order';
import { byPath } from './by-path';
import type { ChecklistState } from './checklist-state';
import { PathHeading } from './path-heading';

/** What is under way, then what is done. What was dropped is out of sight. */
export function ActionList({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const { ui } = useLanguagePack();
  const open = memory.actions.filter(isOpen);
  const done = memory.actions.filter((action) => action.state === 'done');
  return (
    <>
      <Panel title={ui.checklist.actions} intro={open.length === 0 ? ui.checklist.noActions : undefined}>
        <Groups actions={open} state={state} canMove />
      </Panel>
      {done.length > 0 && (
        <Panel title={ui.checklist.done}>
          <Groups actions={done} state={state} />
        </Panel>
      )}
    </>
  );
}

interface GroupsProps {
  readonly actions: readonly Action[];
  readonly state: ChecklistState;
  /** What is done stays in the order in which it stands. */
  readonly canMove?: boolean;
}

function Groups({ actions, state, canMove = false }: GroupsProps) {
  return (
    <>
      {byPath(actions).map(({ objective, strategy, items }) => (
        <div key={`${objective}|${strategy}`} class="path-group">
          <PathHeading objective={objective} strategy={strategy} />
          <Lines actions={items} state={state} canMove={canMove && items.length > 1} />
        </div>
      ))}
    </>
  );
}

function Lines({ actions, state, canMove }: Required<GroupsProps>) {
  const { ui } = useLanguagePack();
  const order = useActionOrder(actions, state, ui.checklist.placed);
  const outcomes = state.outcomes.value.value ?? [];
  const outcomeOf = ({ id }: Action) => outcomes.findLast(({ actionId }) => actionId === id);
  return (
    <>
      {actions.map((action) => (
        <ActionLine
          key={action.id}
          action={action}
          outcome={outcomeOf(action)}
          state={state}
          order={canMove ? order : undefined}
        />
      ))}
    </>
  );
}
