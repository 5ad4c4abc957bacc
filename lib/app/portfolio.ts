import { seenFrom } from '@/lib/draft/seen-from';
import type { Handlers } from '@/lib/messages/background-messages';
import type { PortfolioEntry } from '@/lib/messages/protocol';
import { DraftKind } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import type { Parts } from './parts';
import { readState } from './state';

/** Every property that was read, summed up: a page of many needs no charts, findings or advice. */
export function portfolioHandlers({ repository }: Pick<Parts, 'repository'>): Pick<Handlers, 'portfolio'> {
  return {
    async portfolio() {
      const { unread } = await readState(repository);
      const kept = await repository.readAll('reports');
      // The reports behind the weekly drafts stand in the same store, under longer keys.
      const latest = kept.filter(({ key, value }) => key === value.property.id);
      return latest.map(({ value }) => entryOf(value, unread));
    },
  };
}

function entryOf({ property, asOf, collectedAt, vitals }: Report, unread: readonly string[]): PortfolioEntry {
  const { id, displayName, account } = property;
  return {
    property: { id, displayName, account },
    asOf,
    collectedAt,
    vitals: vitals.map((vital) => ({
      metric: vital.metric,
      diagnosis: vital.diagnosis,
      seenFrom: seenFrom(vital) ?? null,
    })),
    unread: DraftKind.options.filter((kind) => unread.some((draftId) => draftId.startsWith(`${id}|${kind}|`))),
  };
}
