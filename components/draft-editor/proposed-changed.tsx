import type { Block } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { ContentView } from '../document/content-view';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { excerptOf } from './block-text';
import type { DraftState } from './draft-state';
import { ownOf } from './undo';

interface ProposedChangedProps {
  readonly block: Block;
  readonly language: Language;
  readonly state: DraftState;
}

/** Under words of the person's own: what would be proposed there by now, where that has changed since they wrote them. */
export function ProposedChanged({ block, language, state }: ProposedChangedProps) {
  const { editor, ui } = useLanguagePack();
  const excerpt = excerptOf(block);
  return (
    <details class="proposed-changed" lang={ui.language}>
      <summary>
        {editor.proposed.changed}
        <span class="unseen">: {excerpt}</span>
      </summary>
      <div lang={language}>
        <ContentView content={block.generated} language={language} />
      </div>
      <div class="row">
        <Button onClick={() => void state.write(block.id, {})}>{editor.proposed.take}</Button>
        <Button look="quiet" onClick={() => void state.keepOwn(block.id, ownOf(block))}>
          {editor.proposed.keep}
        </Button>
      </div>
    </details>
  );
}
