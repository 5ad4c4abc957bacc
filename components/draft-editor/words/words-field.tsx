import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { MarkdownBlock } from '@/lib/draft/markdown-blocks';
import { useLanguagePack } from '../../page/page';
import { LinkForm } from './link-form';
import { WordsTools } from './words-tools';
import type { Look, WordsEditor } from './words-view';

export interface WordsFieldProps {
  /** What stands there as it opens. */
  readonly words: readonly MarkdownBlock[];
  readonly lang: string;
  /** The words after each change, in Markdown. */
  readonly onChange: (markdown: string) => void;
  readonly onEscape: () => void;
}

/** A field in which words are written as they will be read. What it is made with is loaded when the first one opens. */
export function WordsField({ words, lang, onChange, onEscape }: WordsFieldProps) {
  const { ui, editor } = useLanguagePack();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const writer = useSignal<WordsEditor | null>(null);
  const looks = useSignal<readonly Look[]>([]);
  const linking = useSignal(false);
  const latest = useRef({ words, lang, onChange, onEscape });
  latest.current = { words, lang, onChange, onEscape };

  useEffect(() => {
    let isGone = false;
    const begin = async () => {
      const { createWordsEditor } = await import('./words-view');
      if (isGone || place.current === null) return;
      const { words: first, lang: language } = latest.current;
      writer.value = createWordsEditor({
        place: place.current,
        words: first,
        attributes: { id, 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint`, lang: language },
        onChange: (markdown) => latest.current.onChange(markdown),
        onLook: (now) => (looks.value = now),
        onEscape: () => latest.current.onEscape(),
      });
      writer.value.focus();
    };
    void begin();
    return () => {
      isGone = true;
      writer.value?.destroy();
    };
  }, [id, looks, writer]);

  const toggle = (look: Look) => {
    if (look === 'link' && !looks.value.includes('link')) linking.value = !linking.value;
    else writer.value?.toggle(look);
  };
  return (
    <div class="field words">
      <span id={`${id}-label`} class="unseen">
        {ui.draft.yourWords}
      </span>
      <WordsTools looks={looks.value} linking={linking.value} onToggle={toggle} />
      {linking.value && (
        <LinkForm
          onLink={(address) => writer.value?.link(address) ?? false}
          onClose={() => {
            linking.value = false;
            writer.value?.focus();
          }}
        />
      )}
      <div ref={place} class="words-place block of-words" />
      <p id={`${id}-hint`} class="hint">
        {editor.words.hint}
      </p>
    </div>
  );
}
