import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { todayOf, usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import type { DecisionFormProps } from './accept-form';
import { headingKeeper } from '../ui/focus-heading';
import { useFirstField } from './first-field';

/** A quarter: what did not fit then may fit the next one. */
const REVISIT_IN_DAYS = 91;

/** Why not, and when to look again: a refusal without a reason comes back. */
export function RefuseForm({ fingerprint, state, onClose }: DecisionFormProps) {
  const page = usePage();
  const { ui, dates } = useVoice();
  const form = useFirstField();
  const today = todayOf(page);
  const reason = useSignal('');
  const revisitOn = useSignal(addDays(today, REVISIT_IN_DAYS));
  const tried = useSignal(false);
  const missing = reason.value.trim() === '';

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (missing || revisitOn.value === '') return;
    const said = ui.checklist.refused(dates.shortDay(revisitOn.value, today));
    const keepPlace = headingKeeper(form.current);
    if (!(await state.refuse({ fingerprint, reason: reason.value.trim(), revisitOn: revisitOn.value }, said))) return;
    onClose();
    keepPlace();
  };

  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <TextInput
          label={ui.checklist.refuseReason}
          value={reason.value}
          onInput={(value) => (reason.value = value)}
          error={tried.value && missing ? ui.checklist.reasonMissing : undefined}
        />
        <TextInput
          label={ui.checklist.revisitOn}
          type="date"
          min={today}
          value={revisitOn.value}
          onInput={(value) => (revisitOn.value = value)}
        />
      </div>
      <div class="row">
        <Button look="primary" type="submit">
          {ui.checklist.confirmRefuse}
        </Button>
        <Button onClick={onClose}>{ui.common.cancel}</Button>
      </div>
    </form>
  );
}
