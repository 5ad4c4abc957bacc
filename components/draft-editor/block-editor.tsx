import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isOwnPassage, TITLE } from '@/lib/draft/own-words';
import type { Block } from '@/lib/model/draft';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { blockMarkdown } from '@/lib/draft/markdown';
import type { DraftState } from './draft-state';

/** Short enough to lose nothing, long enough not to save at every letter. */
const SAVE_AFTER_MS = 700;
const ROWS = { least: 3, most: 18 };

/** A passage in the person's own words. It saves itself; Escape closes. All that one opening writes is undone at once. */
export function BlockEditor({ block, state }: { readonly block: Block; readonly state: DraftState }) {
  const { ui, editor } = useLanguagePack();
  const area = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(blockMarkdown(block));
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
    area.current?.focus();
    const keep = () => saveLast.current();
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, []);

  const isPassage = isOwnPassage(block.id);
  const isTitle = block.id === TITLE;
  const isOwn = () => block.edited !== undefined || text.value !== blockMarkdown(block);
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

  return (
    <div class="block-editor" lang={ui.language}>
      <Field label={ui.draft.yourWords} hint={isTitle ? editor.own.titleHint : ui.draft.markdownHint}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={rowsFor(text.value)}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
              clearTimeout(timer.current);
              timer.current = setTimeout(save, SAVE_AFTER_MS);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
          />
        )}
      </Field>
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

function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0);
  return Math.min(ROWS.most, Math.max(ROWS.least, lines + 1));
}
