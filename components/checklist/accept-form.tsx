import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { doneWhenOf, usualOwner } from '../page/acceptance';
import { todayOf, usePage, useVoice } from '../page/page';
import { TextInput } from '../ui/inputs';
import { DecisionForm, type DecisionProps } from './decision-form';

/** Long enough to set most things up, short enough to stay in mind. */
const DUE_IN_DAYS = 21;

/** Who takes it on, who stands in, by when. */
export function AcceptForm({ recommendation, state, onClose }: DecisionProps) {
  const page = usePage();
  const voice = useVoice();
  const { ui } = voice;
  const today = todayOf(page);
  const owner = useSignal(usualOwner(state.session.value.value?.settings ?? DEFAULT_SETTINGS, voice));
  const deputy = useSignal('');
  const due = useSignal(addDays(today, DUE_IN_DAYS));
  const missing = owner.value.trim() === '';
  const accept = () =>
    state.accept(
      {
        fingerprint: recommendation.fingerprint,
        owner: owner.value.trim(),
        deputy: deputy.value.trim(),
        due: due.value || null,
        doneWhen: doneWhenOf(recommendation, page.playbook.value),
      },
      ui.checklist.accepted,
    );

  return (
    <DecisionForm confirm={ui.checklist.confirmAccept} complete={!missing} onConfirm={accept} onClose={onClose}>
      {(tried) => (
        <>
          <TextInput
            label={ui.checklist.owner}
            value={owner.value}
            onInput={(value) => (owner.value = value)}
            error={tried && missing ? ui.checklist.ownerMissing : undefined}
          />
          <TextInput label={ui.checklist.deputy} value={deputy.value} onInput={(value) => (deputy.value = value)} />
          <TextInput
            label={ui.checklist.due}
            type="date"
            min={today}
            value={due.value}
            onInput={(value) => (due.value = value)}
          />
        </>
      )}
    </DecisionForm>
  );
}
