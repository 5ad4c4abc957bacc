import { useLanguagePack } from '../page/page';
import { DecisionForm, type DecisionProps } from './decision-form';
import { OwnerFields } from './owner-fields';
import { useTakingOn } from './take-on';

/** Who takes advice on, who stands in, by when. */
export function AcceptForm({ recommendation, state, onClose }: DecisionProps) {
  const { ui } = useLanguagePack();
  const { fingerprint, tacticId } = recommendation;
  const { complete, terms, ...fields } = useTakingOn(tacticId, state);
  return (
    <DecisionForm
      confirm={ui.checklist.confirmAccept}
      complete={complete}
      onConfirm={() => state.accept({ fingerprint, ...terms() }, ui.checklist.accepted)}
      onClose={onClose}
    >
      {(tried) => <OwnerFields {...fields} tried={tried} />}
    </DecisionForm>
  );
}
