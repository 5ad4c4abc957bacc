import type { TacticTexts } from './tactic';

/** What a request amounts to: a tactic of the playbook, none of it, or several between which nobody should guess. */
export type RequestMatch =
  | { readonly kind: 'tactic'; readonly tacticId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly tacticIds: readonly string[] };

/** Words that carry no meaning of their own, in French and English. */
const EMPTY_WORDS = new Set(
  'a an the of for to in on at by with and or our your we us it is do make need want please now today asap \
le la les l un une des de du d au aux en et ou pour par sur avec dans nos notre votre vos on nous il faut faire veut \
mettre place lancer aujourd hui urgent vite'.split(' '),
);
/** Endings are what changes within a word family: abandonné, abandoned and abandons share their first six letters. */
const STEM_LETTERS = 6;

/**
 * The tactic that a request amounts to, by the names under which people ask for tactics, in any of the given
 * playbooks. A name fits only where every one of its words stands in the request, in any order and with any ending:
 * part of a name is a guess. Of several that fit, the one with more words; two equally good ones are told as such.
 *
 * @example matchRequest('Panier abandonné, aujourd’hui !', [FRENCH_TACTICS]) // { kind: 'tactic', tacticId: 'abandoned-cart' }
 */
export function matchRequest(text: string, playbooks: readonly TacticTexts[]): RequestMatch {
  const asked = wordsOf(text);
  const fits = new Map<string, number>();
  for (const playbook of playbooks)
    for (const [id, { title, askedAs = [] }] of Object.entries(playbook))
      for (const name of [title, ...askedAs]) {
        const words = [...wordsOf(name)];
        if (words.length > 0 && words.every((word) => asked.has(word)))
          fits.set(id, Math.max(words.length, fits.get(id) ?? 0));
      }
  const most = Math.max(0, ...fits.values());
  const [first, ...others] = [...fits].filter(([, words]) => words === most).map(([id]) => id);
  if (first === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several', tacticIds: [first, ...others] } : { kind: 'tactic', tacticId: first };
}

/** The words that mean something, without accents, case and endings. */
function wordsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\b(e-?mail|mail)(?=s?\b)/g, 'email');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stemOf));
}

const stemOf = (word: string) => word.replace(/(?<=.{3})[sx]$/, '').slice(0, STEM_LETTERS);
