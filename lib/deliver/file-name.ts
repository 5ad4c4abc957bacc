import type { Draft } from '@/lib/model/draft';

const MARKS = /\p{M}/gu;
const NOT_IN_A_NAME = /[^a-z0-9]+/g;

/**
 * A file name that every system takes, with its extension.
 *
 * @example fileName(draft, 'eml') // 'plateau-maison-lienart-2026-11-01-2026-11-30-fr.eml'
 */
export function fileName(
  draft: Pick<Draft, 'propertyName' | 'period' | 'language'>,
  extension: 'eml' | 'html' | 'md' | 'docx',
): string {
  const property = draft.propertyName
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(NOT_IN_A_NAME, '-');
  const parts = ['plateau', property, draft.period.from, draft.period.to, draft.language];
  return `${parts
    .map((part) => part.replaceAll(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('-')}.${extension}`;
}
