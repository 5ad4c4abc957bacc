import { deepLink, type ReportKey } from '@/lib/measure/deep-link';
import { isOwnFigure } from '@/lib/language/methods';
import { type DimensionId, knownDimensions } from '@/lib/model/dimension';
import type { Cited } from '@/lib/language/narrative/narrator';
import type { Evidence } from '@/lib/model/draft';
import type { Provenance } from '@/lib/model/provenance';

/**
 * The evidence of one draft, numbered in the order in which its figures are quoted; each figure once: what is quoted
 * again with its interval, or without it, keeps its number and the fuller words. A figure is known by its label, its
 * number and where it came from; rounder words for it are listed too, since a reader looks for what the text shows.
 */
export interface EvidenceBook {
  /** Takes note of a figure and gives the number of its evidence. */
  note(text: string, label: string, figure: Cited): string;
  readonly entries: readonly Evidence[];
}

/**
 * @example
 * const book = makeEvidenceBook();
 * book.note('412 k€', 'Chiffre d’affaires', { value: 412_300, provenance }); // 'E1'
 */
export function makeEvidenceBook(): EvidenceBook {
  const known: { readonly key: string; evidence: Evidence }[] = [];
  return {
    note(text, label, { value, provenance }) {
      // Where a verb says the direction, the sign is left out: `77 k€ de moins`.
      const key = JSON.stringify([label, Math.abs(value), provenance]);
      const same = known.find(
        ({ key: other, evidence }) => other === key && (evidence.value.includes(text) || text.includes(evidence.value)),
      );
      if (same) {
        if (text.includes(same.evidence.value)) same.evidence = { ...same.evidence, value: text };
        return same.evidence.id;
      }
      const id = `E${known.length + 1}`;
      known.push({ key, evidence: { id, label, value: text, provenance, link: linkOf(provenance) } });
      return id;
    },
    get entries() {
      return known.map(({ evidence }) => evidence);
    },
  };
}

const REPORT_OF: Readonly<Partial<Record<DimensionId, ReportKey>>> = {
  sessionDefaultChannelGroup: 'acquisition',
  sessionSourceMedium: 'acquisition',
  sessionSource: 'acquisition',
  sessionCampaignName: 'acquisition',
  landingPage: 'landing-pages',
  eventName: 'events',
  itemName: 'items',
  deviceCategory: 'technology',
  browser: 'technology',
  country: 'demographics',
};

/** Where Google Analytics shows the same; null for what did not come from there. */
function linkOf({ source, propertyId, query, period, method }: Provenance): string | null {
  if (isOwnFigure(method)) return null;
  const dimension = knownDimensions(query.dimensions).find((name) => name !== 'date') ?? null;
  const segment = query.where.find((each) => each.dimension === dimension)?.value ?? null;
  const report = REPORT_OF[dimension ?? 'sessionDefaultChannelGroup'] ?? 'hub';
  return deepLink({ source, propertyId, report, period, dimension, segment });
}
