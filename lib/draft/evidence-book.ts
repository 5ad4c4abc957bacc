import { deepLink, type ReportKey } from '@/lib/measure/deep-link';
import { isOwnFigure } from '@/lib/language/methods';
import { type DimensionId, knownDimensions } from '@/lib/model/dimension';
import type { Evidence } from '@/lib/model/draft';
import type { Provenance } from '@/lib/model/provenance';

/**
 * The evidence of one draft, numbered in the order in which its figures are quoted; each figure once: what is quoted
 * again with its interval, or without it, keeps its number and the fuller words.
 */
export interface EvidenceBook {
  /** Takes note of a figure and gives the number of its evidence. */
  note(value: string, label: string, provenance: Provenance): string;
  readonly entries: readonly Evidence[];
}

/**
 * @example
 * const book = makeEvidenceBook();
 * book.note('412 k€', 'Chiffre d’affaires', provenance); // 'E1'
 */
export function makeEvidenceBook(): EvidenceBook {
  const known: { readonly key: string; evidence: Evidence }[] = [];
  return {
    note(value, label, provenance) {
      const key = JSON.stringify([label, provenance]);
      const same = known.find(
        ({ key: other, evidence }) => other === key && (tells(evidence.value, value) || tells(value, evidence.value)),
      );
      if (same) {
        if (tells(value, same.evidence.value)) same.evidence = { ...same.evidence, value };
        return same.evidence.id;
      }
      const id = `E${known.length + 1}`;
      known.push({ key, evidence: { id, label, value, provenance, link: linkOf(provenance) } });
      return id;
    },
    get entries() {
      return known.map(({ evidence }) => evidence);
    },
  };
}

/** True when the longer words hold the shorter ones, figure for figure: `12 %` does not hold `2 %`. */
function tells(longer: string, shorter: string): boolean {
  const at = longer.indexOf(shorter);
  return at >= 0 && !/[\d.,\u202f]/.test(longer.charAt(at - 1));
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
