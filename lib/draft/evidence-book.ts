import { deepLink, type ReportKey } from '@/lib/advise/deep-link';
import { isOwnFigure } from '@/lib/language/names/methods';
import type { Evidence } from '@/lib/model/draft';
import type { Provenance } from '@/lib/model/provenance';

/** The evidence of one draft, numbered in the order in which its figures are quoted; each figure once. */
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
  const known = new Map<string, Evidence>();
  return {
    note(value, label, provenance) {
      const key = JSON.stringify([value, label, provenance]);
      const id = known.get(key)?.id ?? `E${known.size + 1}`;
      known.set(key, { id, label, value, provenance, link: linkOf(provenance) });
      return id;
    },
    get entries() {
      return [...known.values()];
    },
  };
}

const REPORT_OF: Readonly<Record<string, ReportKey>> = {
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
  if (source !== 'ga4' || isOwnFigure(method)) return null;
  const dimension = query.dimensions.find((name) => name !== 'date') ?? null;
  const segment = query.where.find((each) => each.dimension === dimension)?.value ?? null;
  const report = REPORT_OF[dimension ?? 'sessionDefaultChannelGroup'] ?? 'hub';
  return deepLink({ propertyId, report, period, dimension, segment });
}
