import type { Sentence, Slots, TacticText } from '@/lib/model/tactic-text';

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * The text of a sentence for what is known: the first of its cases that asks for nothing else.
 *
 * @example sentenceFor([{ given: ['days'], say: 'In {days}.' }, { say: 'Soon.' }], {}) // 'Soon.'
 */
export function sentenceFor(sentence: Sentence, known: Slots): string {
  if (typeof sentence === 'string') return sentence;
  return sentence.find(({ given = [] }) => given.every((name) => Object.hasOwn(known, name)))?.say ?? '';
}

/**
 * What a text takes, in the order in which it takes it.
 *
 * @example placeholdersOf('From {before} to {after}.') // ['before', 'after']
 */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/**
 * A text with its placeholders filled; null where one of them is not known: a sentence with a hole is no sentence.
 *
 * @example filled('From {before} to {after}.', { before: '2' }) // null
 */
export function filled(text: string, known: Slots): string | null {
  if (placeholdersOf(text).some((name) => !Object.hasOwn(known, name))) return null;
  return text.replaceAll(PLACEHOLDER, (_whole, name: string) => known[name] ?? '');
}

/**
 * The steps of a tactic, none of one that has no words; without those for what was read already, where it is known what was not.
 *
 * @example stepsFor({ steps: ['Ask.', { lacking: ['sessions'], say: 'Export the visits.' }] }, ['keyEvents']) // ['Ask.']
 */
export function stepsFor(text: Pick<TacticText, 'steps'> | undefined, lacks?: readonly string[]): string[] {
  return (text?.steps ?? []).flatMap((step) => {
    if (typeof step === 'string') return [step];
    return lacks === undefined || step.lacking.some((id) => lacks.includes(id)) ? [step.say] : [];
  });
}
