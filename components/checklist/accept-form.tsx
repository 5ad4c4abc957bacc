import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { todayOf, usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import type { ChecklistState } from './checklist-state';
import { headingKeeper } from '../ui/focus-heading';
import { useFirstField } from './first-field';

/** Long enough to set most things up, short enough to stay in mind. */
const DUE_IN_DAYS = 21;

export interface DecisionFormProps {
  readonly fingerprint: string;
  readonly state: ChecklistState;
  readonly onClose: () => void;
}

/** Who takes it on, who stands in, by when. */
export function AcceptForm({ fingerprint, state, onClose }: DecisionFormProps) {
  const page = usePage();
  const { ui } = useVoice();
  const form = useFirstField();
  const today = todayOf(page);
  const owner = useSignal(state.session.value.value?.settings.author ?? '');
  const deputy = useSignal('');
  const due = useSignal(addDays(today, DUE_IN_DAYS));
  const tried = useSignal(false);
  const missing = owner.value.trim() === '';

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (missing) return;
    const request = { fingerprint, owner: owner.value.trim(), deputy: deputy.value.trim(), due: due.value || null };
    const keepPlace = headingKeeper(form.current);
    if (!(await state.accept(request, ui.checklist.accepted))) return;
    onClose();
    keepPlace();
  };

  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <TextInput
          label={ui.checklist.owner}
          value={owner.value}
          onInput={(value) => (owner.value = value)}
          error={tried.value && missing ? ui.checklist.ownerMissing : undefined}
        />
        <TextInput label={ui.checklist.deputy} value={deputy.value} onInput={(value) => (deputy.value = value)} />
        <TextInput
          label={ui.checklist.due}
          type="date"
          min={today}
          value={due.value}
          onInput={(value) => (due.value = value)}
        />
      </div>
      <div class="row">
        <Button look="primary" type="submit">
          {ui.checklist.confirmAccept}
        </Button>
        <Button onClick={onClose}>{ui.common.cancel}</Button>
      </div>
    </form>
  );
}
