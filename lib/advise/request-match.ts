import type { TacticTexts } from '@/lib/model/tactic-text';
import { isTelling, isTime, wordsOf } from './request-words';

/**
 * What a request amounts to: a tactic of the playbook, none of it, or one or several that it may mean, among which
 * nobody should guess.
 */
export type RequestMatch =
  | { readonly kind: 'tactic'; readonly tacticId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly tacticIds: readonly string[] };

/** A tactic of which at least one name stands in the request. */
interface Fit {
  readonly tacticId: string;
  /** Words of the request that its names account for. */
  readonly covered: ReadonlySet<string>;
  /** Words of its longest name. */
  readonly length: number;
}

/**
 * The tactic that a request amounts to, by the names under which people ask for tactics, in any of the given
 * playbooks. A name fits only where every one of its words stands in the request, in any order and with any ending:
 * part of a name is a guess. Words that tell what is asked for and that the name leaves over weigh against it ("TikTok"):
 * it decides only where it accounts for more of them than it leaves. A day or a feast is no tactic, and what every tactic is
 * about ("site", "clients") decides nothing. In doubt, what it may mean is told, for whoever asks to choose.
 *
 * @example matchRequest('Panier abandonné, aujourd’hui !', [FRENCH_TACTICS]) // { kind: 'tactic', tacticId: 'abandoned-cart' }
 */
export function matchRequest(text: string, playbooks: readonly TacticTexts[]): RequestMatch {
  const asked = wordsOf(text);
  const telling = [...asked].filter(isTelling);
  const fits = fitsIn(asked, telling.length === 0, playbooks);
  const most = Math.max(0, ...fits.map(({ length }) => length));
  const best = fits.filter(({ length }) => length === most);
  const [first, ...equals] = best;
  if (!first) return { kind: 'none' };
  const left = telling.filter((word) => !first.covered.has(word));
  const also = fits.filter((fit) => !best.includes(fit) && left.some((word) => fit.covered.has(word)));
  const isSure = telling.length > 2 * left.length;
  if (equals.length + also.length > 0 || !isSure)
    return { kind: 'several', tacticIds: [...best, ...also].map(({ tacticId }) => tacticId) };
  return { kind: 'tactic', tacticId: first.tacticId };
}

/** Those of which a name stands in the request; a name that says only when counts where the request says nothing else. */
function fitsIn(asked: ReadonlySet<string>, saysOnlyWhen: boolean, playbooks: readonly TacticTexts[]): Fit[] {
  const fits = new Map<string, { covered: Set<string>; length: number }>();
  for (const playbook of playbooks)
    for (const [id, { title, askedAs = [] }] of Object.entries(playbook))
      for (const name of [title, ...askedAs]) {
        const words = [...wordsOf(name)];
        if (words.length === 0 || !words.every((word) => asked.has(word))) continue;
        if (words.every(isTime) && !saysOnlyWhen) continue;
        const known = fits.get(id) ?? { covered: new Set<string>(), length: 0 };
        for (const word of words) known.covered.add(word);
        fits.set(id, { covered: known.covered, length: Math.max(known.length, words.length) });
      }
  return [...fits].map(([tacticId, fit]) => ({ tacticId, ...fit }));
}
