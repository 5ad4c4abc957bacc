import { useSignal } from '@preact/signals';
import type { Action } from '@/lib/model/memory';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import type { ChecklistState } from './checklist-state';
import { typedInto } from '../ui/tied';

/** Folded away until someone else takes over or the day moves. */
export function ActionEditor({ action, state }: { readonly action: Action; readonly state: ChecklistState }) {
  const { ui, sidePanel } = useLanguagePack();
  const owner = useSignal(action.owner);
  const deputy = useSignal(action.deputy);
  const due = useSignal(action.due ?? '');
  const reason = useSignal(action.reason ?? '');
  const open = useSignal(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const change = {
      owner: owner.value.trim(),
      deputy: deputy.value.trim(),
      due: due.value || null,
      ...(reason.value === (action.reason ?? '') ? {} : { reason: reason.value.trim() }),
    };
    if (await state.editAction({ actionId: action.id, change }, ui.checklist.saved)) open.value = false;
  };

  return (
    <details open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary>{ui.checklist.editAction}</summary>
      <form class="decision" onSubmit={(event) => void submit(event)}>
        <div class="fields">
          <TextInput label={ui.checklist.owner} {...typedInto(owner)} />
          <TextInput label={ui.checklist.deputy} {...typedInto(deputy)} />
          <TextInput label={ui.checklist.due} type="date" {...typedInto(due)} />
          <TextInput wide label={sidePanel.reason} hint={sidePanel.reasonHint} {...typedInto(reason)} />
        </div>
        <div class="row">
          <Button type="submit">{ui.common.save}</Button>
        </div>
      </form>
    </details>
  );
}
