import { useLanguagePack } from '../page/page';
import type { ChecklistState } from './checklist-state';
import { DecisionForm } from './decision-form';
import { OwnerFields } from './owner-fields';
import { useTakingOn } from './take-on';

export interface TakeRequestProps {
  readonly requestId: string;
  readonly tacticId: string;
  readonly state: ChecklistState;
  readonly onClose: () => void;
}

/** A request that is taken on gets an owner, a deputy and a date like any other work. */
export function TakeRequestForm({ requestId, tacticId, state, onClose }: TakeRequestProps) {
  const { sidePanel } = useLanguagePack();
  const { complete, terms, ...fields } = useTakingOn(tacticId, state);
  return (
    <DecisionForm
      confirm={sidePanel.requests.confirmTake}
      complete={complete}
      onConfirm={() => state.takeRequest({ requestId, ...terms() }, sidePanel.requests.taken)}
      onClose={onClose}
    >
      {(tried) => <OwnerFields {...fields} tried={tried} />}
    </DecisionForm>
  );
}
