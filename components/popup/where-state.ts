import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import type { Page } from '../page/page';
import type { AnswerView } from './answer-view';

/** As long as the fingers rest between two words. */
const PAUSE_MS = 150;
const MOST_LETTERS = 200;

export interface WhereState {
  readonly text: ReadonlySignal<string>;
  /** The last answer, and what shows it, which is loaded with the first question. */
  readonly answer: ReadonlySignal<{ readonly told: AnswerDescription; readonly View: typeof AnswerView } | null>;
  readonly failed: ReadonlySignal<boolean>;
  readonly type: (text: string) => void;
}

/** Typed words and what they are answered with: asked when the fingers rest, and of several answers the last holds. */
export function createWhereState({ ask, pack }: Pick<Page, 'ask' | 'pack'>, propertyId: string): WhereState {
  const text = signal('');
  const answer = signal<WhereState['answer']['value']>(null);
  const failed = signal(false);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function find(question: string): Promise<void> {
    const mine = ++asked;
    try {
      const [told, { AnswerView: View }] = await Promise.all([
        ask('ask', { propertyId, text: question, language: pack.value.language }),
        import('./answer-view'),
      ]);
      if (mine !== asked) return;
      answer.value = told && { told, View };
      failed.value = false;
    } catch {
      if (mine === asked) failed.value = true;
    }
  }

  return {
    text,
    answer,
    failed,
    type(next) {
      text.value = next.slice(0, MOST_LETTERS);
      clearTimeout(waiting);
      if (text.value.trim() === '') {
        asked++;
        answer.value = null;
        failed.value = false;
      } else waiting = setTimeout(() => void find(text.value), PAUSE_MS);
    },
  };
}
