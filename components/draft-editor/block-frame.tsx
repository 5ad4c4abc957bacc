import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '@/lib/model/draft';
import type { Language } from '@/lib/model/settings';
import { BlockView } from '../document/block-view';
import { useVoice } from '../page/page';
import { Glyph } from '../ui/glyph';
import { Tag } from '../ui/tag';
import { BlockEditor } from './block-editor';
import type { DraftState } from './draft-state';
import { excerptOf } from './block-text';

/** What is words can be put otherwise. A chart or a table is figures, and those stay as they were read. */
const IN_WORDS: readonly Block['generated']['kind'][] = ['heading', 'paragraph', 'list', 'verdict', 'recommendation'];

export interface BlockFrameProps {
  readonly block: Block;
  readonly language: Language;
  readonly state: DraftState;
  readonly frozen: boolean;
}

/** One passage: as it reads, or open for writing. A pointer may press anywhere, a keyboard has a button. */
export function BlockFrame({ block, language, state, frozen }: BlockFrameProps) {
  const { ui } = useVoice();
  const frame = useRef<HTMLDivElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const editing = state.editing.value === block.id;
  const fixed = frozen || !IN_WORDS.includes(block.generated.kind);
  useEffect(() => {
    if (editing || state.returnTo.peek() !== block.id) return;
    state.returnTo.value = null;
    pencil.current?.focus();
  }, [editing, block.id, state]);

  useLayoutEffect(() => {
    const text = frame.current;
    const press = (event: MouseEvent) => {
      if (pressedTheText(event)) state.editing.value = block.id;
    };
    text?.addEventListener('click', press);
    return () => text?.removeEventListener('click', press);
  }, [editing, fixed, block.id, state]);

  if (fixed) return <BlockView block={block} language={language} />;
  if (editing) return <BlockEditor block={block} state={state} />;
  return (
    <div ref={frame} class="block-frame">
      <button
        ref={pencil}
        type="button"
        class="block-pencil"
        aria-label={ui.draft.editBlock(excerptOf(block))}
        onClick={() => (state.editing.value = block.id)}
      >
        <Glyph name="pencil" />
      </button>
      <BlockView block={block} language={language} />
      {block.edited !== undefined && <Tag>{ui.draft.edited}</Tag>}
    </div>
  );
}

/** A press on a link or a fold is meant for it; a press that marks text is meant for copying. */
function pressedTheText(event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('a, button, summary') === null && (getSelection()?.toString() ?? '') === '';
}
