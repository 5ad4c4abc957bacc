import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { TextInput } from '../ui/inputs';
import type { ChecklistState } from './checklist-state';
import { DecisionForm } from './decision-form';
import { typedInto } from '../ui/tied';

/** A quarter: what did not fit then may fit the next one. */
const AGAIN_IN_DAYS = 91;

export interface AnswerRequestProps {
  readonly requestId: string;
  readonly answer: 'parked' | 'declined';
  readonly state: ChecklistState;
  readonly onClose: () => void;
}

/** Why it waits or is turned down, and when to look again: whoever asked gets an answer and not a silence. */
export function AnswerRequestForm({ requestId, answer, state, onClose }: AnswerRequestProps) {
  const page = usePage();
  const { ui, sidePanel } = useLanguagePack();
  const reason = useSignal('');
  const revisitOn = useSignal(answer === 'parked' ? addDays(todayOf(page), AGAIN_IN_DAYS) : '');
  const missing = reason.value.trim() === '';
  const words = sidePanel.requests;
  return (
    <DecisionForm
      confirm={answer === 'parked' ? words.confirmPark : words.confirmDecline}
      complete={!missing}
      onConfirm={() =>
        state.answerRequest(
          { requestId, state: answer, reason: reason.value.trim(), revisitOn: revisitOn.value || null },
          answer === 'parked' ? words.parked : words.declined,
        )
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextInput
            wide
            label={words.reason}
            {...typedInto(reason)}
            error={tried && missing ? ui.checklist.reasonMissing : undefined}
          />
          <TextInput
            label={words.again}
            hint={words.againHint}
            type="date"
            min={todayOf(page)}
            {...typedInto(revisitOn)}
          />
        </>
      )}
    </DecisionForm>
  );
}
