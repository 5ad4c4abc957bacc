import type { Block, Draft } from '@/lib/model/draft';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { draftId } from './draft-id';
import type { DraftContext } from './draft-context';

/** `Maison Lienart · chiffres du 1er au 30 novembre 2026 · tendances au 2 décembre 2026 · pour Paul` */
export function bylineOf(
  { report }: DraftContext,
  { messages, dates }: Narrator,
  { covers, reader }: { covers: string; reader: string },
): string {
  const { document } = messages;
  return [
    report.property.displayName,
    covers,
    document.trendsAt(dates.day(report.asOf)),
    report.source === 'ga4' ? '' : document.source[report.source],
    reader ? document.forReader(reader) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The draft around its blocks. */
export function draftOf(
  { report, settings, period, evidence }: DraftContext,
  now: string,
  content: { kind: Draft['kind']; title: string; byline: string; blocks: Block[] },
): Draft {
  const { property, asOf } = report;
  const identity = { propertyId: property.id, kind: content.kind, period, language: settings.language };
  return {
    ...identity,
    id: draftId(identity),
    propertyName: property.displayName,
    asOf,
    writtenAt: now,
    evidence: [...evidence.entries],
    state: 'draft',
    ...content,
  };
}
