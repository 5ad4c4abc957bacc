import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isOwnPassage, TITLE } from '@/lib/draft/own-words';
import type { Block } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { blockMarkdown, wordsOf } from '@/lib/draft/markdown';
import { passageText } from '@/lib/draft/passage-text';
import type { DraftState } from './draft-state';
import { TitleField } from './title-field';
import { WordsField } from './words/words-field';

/** Short enough to lose nothing, long enough not to save at every letter. */
const SAVE_AFTER_MS = 700;

export interface BlockEditorProps {
  readonly block: Block;
  /** That of the draft: a spelling checker goes by it. */
  readonly language: Language;
  readonly state: DraftState;
}

/** A passage in the person's own words. It saves itself; Escape closes. All that one opening writes is undone at once. */
export function BlockEditor({ block, language, state }: BlockEditorProps) {
  const { ui, editor } = useLanguagePack();
  const isPassage = isOwnPassage(block.id);
  const isTitle = block.id === TITLE;
  const first = useRef(isTitle ? passageText(block) : blockMarkdown(block));
  const kept = useRef(first.current);
  const text = useSignal(kept.current);
  const opening = useRef({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = () => {
    clearTimeout(timer.current);
    if (text.value === kept.current) return;
    kept.current = text.value;
    void state.write(block.id, { edited: text.value }, opening.current);
  };
  // Whatever ends the writing, another block, another tab or the window closing, the last words are kept.
  const saveLast = useRef(save);
  saveLast.current = save;
  useEffect(() => {
    const keep = () => saveLast.current();
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, []);

  const isOwn = () => block.edited !== undefined || text.value !== first.current;
  const close = () => {
    state.returnTo.value = block.id;
    state.editing.value = null;
  };
  const giveBack = () => {
    // Kept first, so that they can be had back.
    save();
    void state.write(block.id, {});
    state.toast.value = { text: isPassage ? editor.own.removed : ui.draft.givenBack };
    close();
  };
  const leaveOut = () => {
    save();
    void state.write(block.id, { edited: isOwn() ? text.value : undefined, leftOut: true });
    close();
  };
  const write = (words: string) => {
    text.value = words;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, SAVE_AFTER_MS);
  };

  return (
    <div class="block-editor" lang={ui.language}>
      {isTitle ? (
        <TitleField title={text.value} lang={language} onChange={write} onEscape={close} />
      ) : (
        <WordsField words={wordsOf(block)} lang={language} onChange={write} onEscape={close} />
      )}
      <div class="row">
        <Button look="primary" onClick={close}>
          {ui.draft.done}
        </Button>
        {isOwn() && <Button onClick={giveBack}>{isPassage ? editor.own.remove : ui.draft.giveBack}</Button>}
        {!isPassage && !isTitle && (
          <Button look="quiet" onClick={leaveOut}>
            {editor.leftOut.leaveOut}
          </Button>
        )}
      </div>
    </div>
  );
}
