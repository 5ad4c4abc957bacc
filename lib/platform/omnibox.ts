import { browser } from './browser';
import { openTab } from './tabs';

/** What the address bar shows of a question: the answer in a line, and what else could be asked. */
export interface AnswerLine {
  readonly line: string;
  readonly suggestions: readonly string[];
}

export interface TypedQuestions {
  /** What may be asked, before anything is typed. */
  readonly hint: () => string;
  /** Null where no property was read. */
  line(text: string): Promise<AnswerLine | null>;
  /** Where the answer stands: in Google Analytics, or in a page of ours. */
  place(text: string): Promise<`/${string}` | `https://${string}`>;
}

/** As long as the fingers rest between two words. */
const PAUSE_MS = 150;

/** Answers what is typed after `pl` in the address bar, in the line itself; Enter leads to where the answer stands. */
export function answerOmnibox(questions: TypedQuestions, failed: (error: unknown) => void): void {
  const hint = () => browser.omnibox.setDefaultSuggestion({ description: written(questions.hint()) });
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  browser.omnibox.onInputStarted.addListener(() => void hint());
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = ++asked;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      questions
        .line(text)
        .then((told) => {
          if (mine !== asked) return undefined;
          if (told === null) return hint();
          suggest(told.suggestions.map((content) => ({ content, description: written(content) })));
          return browser.omnibox.setDefaultSuggestion({ description: written(told.line) });
        })
        .catch(failed);
    }, PAUSE_MS);
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    questions.place(text).then(openTab).catch(failed);
  });
}

/** Chromium reads a description as XML; Firefox as it stands. */
export function written(text: string, isXml = import.meta.env.BROWSER !== 'firefox'): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  // Control characters are no XML at all, and Chromium throws the whole line away.
  const plain = text.replaceAll(/\p{Cc}/gu, ' ');
  return isXml ? plain.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign) : plain;
}
