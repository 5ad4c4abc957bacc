import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOwnPassage } from '@/lib/draft/own-words';
import type { Block } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { BlockView } from '../document/block-view';
import { useLanguagePack } from '../page/page';
import { Glyph } from '../ui/glyph';
import { Tag } from '../ui/tag';
import { AddPassage } from './add-passage';
import { BlockEditor } from './block-editor';
import { excerptOf } from './block-text';
import type { DraftState } from './draft-state';
import { LeftOutBlock } from './left-out-block';
import { ProposedChanged } from './proposed-changed';
import { ownOf } from './undo';
import { useComeBack } from './use-come-back';

/** What is words can be put otherwise. A chart or a table is figures, and those stay as they were read. */
const IN_WORDS: readonly Block['generated']['kind'][] = ['heading', 'paragraph', 'list', 'verdict', 'recommendation'];

export interface BlockFrameProps {
  readonly block: Block;
  readonly language: Language;
  readonly state: DraftState;
  readonly frozen: boolean;
  /** What stands there while it is read, where a block does not show itself. */
  readonly view?: ComponentChildren;
}

/** One passage: as it reads, open for writing, or left out. */
export function BlockFrame({ block, language, state, frozen, view }: BlockFrameProps) {
  const shown = view ?? <BlockView block={block} language={language} />;
  if (frozen) return <>{shown}</>;
  if (block.leftOut) return <LeftOutBlock block={block} state={state} />;
  if (state.editing.value === block.id) return <BlockEditor block={block} language={language} state={state} />;
  if (isOwnPassage(block.id) && block.edited === undefined) return <AddPassage block={block} state={state} />;
  return (
    <>
      <OpenableBlock block={block} view={shown} state={state} />
      {block.changedSince && <ProposedChanged block={block} language={language} state={state} />}
    </>
  );
}

/** A pointer may press anywhere, a keyboard has a button. Figures can be left out, and not put otherwise. */
function OpenableBlock({ block, view, state }: Pick<BlockFrameProps, 'block' | 'view' | 'state'>) {
  const { ui, editor } = useLanguagePack();
  const frame = useRef<HTMLDivElement>(null);
  const tool = useComeBack(block.id, state);
  const isWords = IN_WORDS.includes(block.generated.kind);
  const leaveOut = () => {
    state.returnTo.value = block.id;
    void state.write(block.id, { ...ownOf(block), leftOut: true });
  };
  useLayoutEffect(() => {
    const text = frame.current;
    const press = (event: MouseEvent) => {
      if (isWords && pressedTheText(event)) state.editing.value = block.id;
    };
    text?.addEventListener('click', press);
    return () => text?.removeEventListener('click', press);
  }, [isWords, block.id, state]);

  return (
    <div ref={frame} class={isWords ? 'block-frame' : 'block-frame fixed'}>
      <button
        ref={tool}
        type="button"
        class="block-tool"
        aria-label={isWords ? ui.draft.editBlock(excerptOf(block)) : editor.leftOut.leaveOutBlock(excerptOf(block))}
        onClick={() => {
          if (isWords) state.editing.value = block.id;
          else leaveOut();
        }}
      >
        <Glyph name={isWords ? 'pencil' : 'cross'} />
      </button>
      {view}
      {block.edited !== undefined && !isOwnPassage(block.id) && <Tag>{ui.draft.edited}</Tag>}
    </div>
  );
}

/** A press on a link or a fold is meant for it; a press that marks text is meant for copying. */
function pressedTheText(event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('a, button, summary') === null && (getSelection()?.toString() ?? '') === '';
}
