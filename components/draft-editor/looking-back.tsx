import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';

/** The ways to what was said before. */
export function LookingBack({ state }: { readonly state: DraftState }) {
  const { editor } = useLanguagePack();
  const draft = state.draft.value.value;
  return (
    <>
      {draft !== null && (
        <Button look="quiet" onClick={() => void state.look('compare')}>
          {editor.compare.open[draft.kind]}
        </Button>
      )}
      <Button look="quiet" onClick={() => void state.look('history')}>
        {editor.history.open}
      </Button>
    </>
  );
}
