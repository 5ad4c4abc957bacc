import { useLanguagePack } from '../../page/page';
import type { Look } from './words-view';

/** In the order in which they stand. */
const TOOLS: readonly Look[] = ['bold', 'italic', 'heading', 'points', 'numbers', 'link'];

export interface WordsToolsProps {
  readonly looks: readonly Look[];
  readonly linking: boolean;
  readonly onToggle: (look: Look) => void;
}

/** What can be done to the words that are marked, and what was done to them. */
export function WordsTools({ looks, linking, onToggle }: WordsToolsProps) {
  const { words } = useLanguagePack().editor;
  return (
    <div class="words-tools" role="group" aria-label={words.tools}>
      {TOOLS.map((look) => (
        <button
          key={look}
          type="button"
          class={`button words-tool ${look}`}
          aria-label={words.looks[look]}
          title={words.looks[look]}
          aria-pressed={looks.includes(look) || (look === 'link' && linking)}
          // What is marked in the text stays marked.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onToggle(look)}
        >
          <span aria-hidden="true">{words.signs[look]}</span>
        </button>
      ))}
    </div>
  );
}
