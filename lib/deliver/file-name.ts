import type { Draft } from '@/lib/model/draft';

const MARKS = /\p{M}/gu;
/** Systems take 255 bytes, and some programs no path of more than 260 characters: the days must stay at its end. */
const LONGEST_NAME = 80;
const NOT_IN_A_NAME = /[^a-z0-9]+/g;

/**
 * A file name that every system takes, with its extension.
 *
 * What is handed over bears that in its name: a month's draft may be of the same days.
 *
 * @example fileName(draft, 'eml') // 'plateau-maison-lienart-2026-11-01-2026-11-30-fr.eml'
 */
export function fileName(
  draft: Pick<Draft, 'kind' | 'propertyName' | 'period' | 'language'>,
  extension: 'eml' | 'html' | 'md' | 'docx',
): string {
  const property = draft.propertyName
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(NOT_IN_A_NAME, '-')
    .slice(0, LONGEST_NAME);
  const handedOver = draft.kind === 'hand-over' ? draft.kind : '';
  const parts = ['plateau', property, handedOver, draft.period.from, draft.period.to, draft.language];
  return `${parts
    .map((part) => part.replaceAll(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('-')}.${extension}`;
}
