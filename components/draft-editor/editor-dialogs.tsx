import { DraftComparison } from './draft-comparison';
import { DraftHistory } from './draft-history';
import type { DraftState } from './draft-state';
import { EmailPreview } from './email-preview';

export function EditorDialogs({ state }: { readonly state: DraftState }) {
  const draft = state.draft.value.value;
  const edition = state.edition.value;
  const onClose = () => (state.dialog.value = null);
  switch (state.dialog.value) {
    case 'history':
      return <DraftHistory state={state} onClose={onClose} />;
    case 'preview':
      return draft && <EmailPreview draft={draft} edition={edition} onClose={onClose} />;
    case 'compare':
      return draft && <DraftComparison draft={draft} edition={edition} onClose={onClose} />;
    case null:
      return null;
  }
}
