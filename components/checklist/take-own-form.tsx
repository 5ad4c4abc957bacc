import { useSignal } from '@preact/signals';
import { OBJECTIVES } from '@/lib/advise/strategy';
import type { TacticRequest } from '@/lib/model/request';
import { useLanguagePack } from '../page/page';
import { TextInput } from '../ui/inputs';
import type { ChecklistState } from './checklist-state';
import { DecisionForm } from './decision-form';
import { OwnerFields } from './owner-fields';
import { useTakingOn } from './take-on';
import { typedInto } from '../ui/tied';

export interface TakeOwnProps {
  readonly request: TacticRequest;
  readonly state: ChecklistState;
  readonly onClose: () => void;
}

/** A request that no tactic knows: whoever takes it on says what it is for, what it costs and when it is done. */
export function TakeOwnForm({ request, state, onClose }: TakeOwnProps) {
  const { sidePanel, names } = useLanguagePack();
  const { requests: words } = sidePanel;
  const { complete, terms, ...fields } = useTakingOn('', state);
  const objective = useSignal(request.objective === '' ? '' : names.goal(request.objective));
  const doneWhen = useSignal('');
  const setUp = useSignal('');
  const weekly = useSignal('0');
  const setUpHours = hoursIn(setUp.value);
  const weeklyHours = hoursIn(weekly.value);
  const isFull = objective.value.trim() !== '' && doneWhen.value.trim() !== '';
  const confirm = () => {
    const named = OBJECTIVES.find((id) => names.goal(id) === objective.value.trim());
    const own = {
      objective: named ?? objective.value.trim(),
      setUpHours: setUpHours ?? 0,
      weeklyHours: weeklyHours ?? 0,
    };
    return state.takeRequest(
      { requestId: request.id, ...terms(), doneWhen: doneWhen.value.trim(), own },
      sidePanel.requests.taken,
    );
  };
  return (
    <DecisionForm
      confirm={words.confirmTake}
      complete={complete && isFull && setUpHours !== null && weeklyHours !== null}
      onConfirm={confirm}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextInput
            wide
            label={words.ownObjective}
            {...typedInto(objective)}
            error={tried && objective.value.trim() === '' ? words.ownObjectiveMissing : undefined}
          />
          <TextInput
            wide
            label={words.ownDoneWhen}
            hint={words.ownDoneWhenHint}
            {...typedInto(doneWhen)}
            error={tried && doneWhen.value.trim() === '' ? words.ownDoneWhenMissing : undefined}
          />
          <TextInput
            label={words.ownSetUp}
            {...typedInto(setUp)}
            error={tried && setUpHours === null ? sidePanel.answers.valueWrong : undefined}
          />
          <TextInput
            label={words.ownWeekly}
            {...typedInto(weekly)}
            error={tried && weeklyHours === null ? sidePanel.answers.valueWrong : undefined}
          />
          <OwnerFields {...fields} tried={tried} />
        </>
      )}
    </DecisionForm>
  );
}

/** Hours as a person types them, in either language; null for anything else. */
function hoursIn(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}
