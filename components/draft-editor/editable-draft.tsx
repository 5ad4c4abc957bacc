import type { ComponentChildren } from 'preact';
import { blockIn, TITLE } from '@/lib/draft/own-words';
import type { Block, Draft } from '@/lib/model/draft';
import { DOCUMENT_CSS } from '../document/document-css';
import { DraftView } from '../document/draft-view';
import { useLanguagePack } from '../page/page';
import { Glyph } from '../ui/glyph';
import { BlockFrame } from './block-frame';
import type { DraftState } from './draft-state';
import { editableEdition, editionOf } from './edition-of';

/** The document as its reader will see it; each passage opens for writing until the draft was handed over. */
export function EditableDraft({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const { ui } = useLanguagePack();
  const frozen = draft.state === 'sent';
  const title = blockIn(draft, TITLE);
  const frameOf = (block: Block, view?: ComponentChildren) => (
    <BlockFrame block={block} language={draft.language} state={state} frozen={frozen} view={view} />
  );
  return (
    <>
      <style>{DOCUMENT_CSS}</style>
      <p class="draft-hint">
        <Glyph name={frozen ? 'check' : 'pencil'} />
        {frozen ? ui.draft.sent : ui.draft.editHint}
      </p>
      <DraftView
        draft={frozen ? editionOf(draft, state.edition.value) : editableEdition(draft, state.edition.value)}
        renderTitle={(heading) => title && frameOf(title, heading)}
        renderBlock={(block) => frameOf(block)}
      />
    </>
  );
}
