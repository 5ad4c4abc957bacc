import type { PersonAnswer, PersonQuestion } from '@/lib/model/answer';

/**
 * What a person typed in answer to a question: a number, zero included, or one name a line for the catalogue. Spaces
 * within a number and a decimal comma are read as people type them; a margin is typed in per cent and kept as a share.
 * Null where it cannot be read.
 *
 * @example readAnswer('margin-share', '42,5 %') // { value: 0.425 }
 */
export function readAnswer(question: PersonQuestion, typed: string): Pick<PersonAnswer, 'value' | 'items'> | null {
  if (question === 'catalogue') {
    const items = [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
    return items.length === 0 ? null : { value: null, items };
  }
  const text = typed.replaceAll(/[\s%]/g, '').replace(',', '.');
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (question === 'margin-share') return number <= 100 ? { value: number / 100 } : null;
  const isCount = question !== 'hours-spent';
  return Number.isNaN(number) || (isCount && !Number.isInteger(number)) ? null : { value: number };
}
