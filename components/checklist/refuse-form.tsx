import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { TextInput } from '../ui/inputs';
import { DecisionForm, type DecisionProps } from './decision-form';
import { typedInto } from '../ui/tied';

/** A quarter: what did not fit then may fit the next one. */
const REVISIT_IN_DAYS = 91;

/** Why not, and when to look again: a refusal without a reason comes back. */
export function RefuseForm({ recommendation, state, onClose }: DecisionProps) {
  const page = usePage();
  const { ui, dates } = useLanguagePack();
  const today = todayOf(page);
  const reason = useSignal('');
  const revisitOn = useSignal(addDays(today, REVISIT_IN_DAYS));
  const missing = reason.value.trim() === '';
  const refuse = () =>
    state.refuse(
      { fingerprint: recommendation.fingerprint, reason: reason.value.trim(), revisitOn: revisitOn.value },
      ui.checklist.refused(dates.shortDay(revisitOn.value, today)),
    );

  return (
    <DecisionForm
      confirm={ui.checklist.confirmRefuse}
      complete={!missing && revisitOn.value !== ''}
      onConfirm={refuse}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextInput
            wide
            label={ui.checklist.refuseReason}
            {...typedInto(reason)}
            error={tried && missing ? ui.checklist.reasonMissing : undefined}
          />
          <TextInput label={ui.checklist.revisitOn} type="date" min={today} {...typedInto(revisitOn)} />
        </>
      )}
    </DecisionForm>
  );
}
