import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { blocksMarkdown } from '@/lib/draft/markdown';
import type { MarkdownBlock } from '@/lib/draft/markdown-blocks';
import { isSafeUrl } from '@/lib/model/marked-text';
import { blocksOfDocument, documentOf } from './words-document';
import { WORDS } from './words-schema';

const { nodes, marks } = WORDS;

/** What can be done to the words that are marked. */
export type Look = 'bold' | 'italic' | 'heading' | 'points' | 'numbers' | 'link';

export interface WordsEditor {
  /** Gives the marked words a look, or takes it from them; of a link it takes it. */
  readonly toggle: (look: Look) => void;
  /** Makes a link of the marked words, or writes the address where none are marked; false for one that leads nowhere. */
  readonly link: (address: string) => boolean;
  readonly focus: () => void;
  readonly destroy: () => void;
}

export interface WordsEditorOptions {
  readonly place: HTMLElement;
  readonly words: readonly MarkdownBlock[];
  /** Names it for a screen reader. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly onChange: (markdown: string) => void;
  /** The looks of the words at the caret, after each step. */
  readonly onLook: (looks: readonly Look[]) => void;
  readonly onEscape: () => void;
}

/** Words that are written as they will be read: headings as headings, bold as bold. The keys are those of word processors. */
export function createWordsEditor(options: WordsEditorOptions): WordsEditor {
  const { place, words, attributes, onChange, onLook, onEscape } = options;
  const close: Command = () => {
    onEscape();
    return true;
  };
  const breakLine = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  });
  const state = EditorState.create({
    doc: documentOf(words),
    plugins: [
      inputRules({
        rules: [
          textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, (match) => ({ depth: match[1]?.length === 3 ? 3 : 2 })),
          wrappingInputRule(/^[-*•]\s$/, nodes.bullet_list),
          wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
          bolden,
        ],
      }),
      history(),
      keymap({
        Escape: close,
        Enter: splitListItem(nodes.list_item),
        'Shift-Enter': breakLine,
        'Mod-b': toggleMark(marks.strong),
        'Mod-i': toggleMark(marks.emphasis),
        'Mod-]': sinkListItem(nodes.list_item),
        'Mod-[': liftListItem(nodes.list_item),
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Mod-z': redo,
      }),
      keymap(baseKeymap),
    ],
  });
  const view = new EditorView(place, {
    state: state.apply(state.tr.setSelection(Selection.atEnd(state.doc))),
    attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) onChange(blocksMarkdown(blocksOfDocument(view.state.doc)));
      onLook(looksAt(view.state));
    },
  });
  onLook(looksAt(view.state));
  const run = (command: Command) => {
    command(view.state, view.dispatch);
    view.focus();
  };
  return {
    toggle: (look) => run(COMMANDS[look](looksAt(view.state).includes(look))),
    link(address) {
      if (!isSafeUrl(address)) return false;
      const { from, to, empty } = view.state.selection;
      const mark = marks.link.create({ url: address });
      const { tr } = view.state;
      view.dispatch(empty ? tr.insert(from, WORDS.text(address, [mark])) : tr.addMark(from, to, mark));
      view.focus();
      return true;
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** Two stars on either side are typed by those who know Markdown, and by nobody for themselves; one star may stand in a name. */
const bolden = new InputRule(/\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, ({ tr }, [, words = ''], from, to) => {
  return tr.replaceWith(from, to, WORDS.text(words, [marks.strong.create()])).removeStoredMark(marks.strong);
});

const COMMANDS: Readonly<Record<Look, (isOn: boolean) => Command>> = {
  bold: () => toggleMark(marks.strong),
  italic: () => toggleMark(marks.emphasis),
  heading: (isOn) => (isOn ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading)),
  points: (isOn) => listOf(nodes.bullet_list, isOn),
  numbers: (isOn) => listOf(nodes.ordered_list, isOn),
  link: () => toggleMark(marks.link),
};

/** Out of the list where it is of that kind already; a list of the other kind becomes one of it. */
function listOf(type: NodeType, isOn: boolean): Command {
  if (isOn) return liftListItem(nodes.list_item);
  return chainCommands(({ selection: { $from }, tr }, dispatch) => {
    const depth = listDepth($from);
    if (depth === undefined) return false;
    dispatch?.(tr.setNodeMarkup($from.before(depth), type));
    return true;
  }, wrapInList(type));
}

/** How deep the innermost list around a place stands; undefined outside of all. */
function listDepth($at: ResolvedPos): number | undefined {
  return Array.from({ length: $at.depth }, (_, up) => $at.depth - up).find((depth) => isList($at.node(depth).type));
}

function looksAt({ selection, doc, storedMarks }: EditorState): Look[] {
  const { $from, from, to, empty } = selection;
  const near = storedMarks ?? $from.marks();
  const isMarked = (name: 'strong' | 'emphasis' | 'link') =>
    empty ? marks[name].isInSet(near) !== undefined : doc.rangeHasMark(from, to, marks[name]);
  const depth = listDepth($from);
  const listAround = depth === undefined ? null : $from.node(depth).type;
  return [
    ...(isMarked('strong') ? ['bold' as const] : []),
    ...(isMarked('emphasis') ? ['italic' as const] : []),
    ...($from.parent.type === nodes.heading ? ['heading' as const] : []),
    ...(listAround === nodes.bullet_list ? ['points' as const] : []),
    ...(listAround === nodes.ordered_list ? ['numbers' as const] : []),
    ...(isMarked('link') ? ['link' as const] : []),
  ];
}

const isList = (type: NodeType) => type === nodes.bullet_list || type === nodes.ordered_list;
