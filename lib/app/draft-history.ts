import { receiptKey } from '@/lib/deliver/receipt-key';
import type { Handlers } from '@/lib/messages/background-messages';
import type { DraftEntry } from '@/lib/messages/replies';
import { type Draft, Edition } from '@/lib/model/draft';
import { ChannelKind } from '@/lib/model/channel';
import { MailWay, type Receipt } from '@/lib/model/receipt';
import { keysOfProperty } from '@/lib/storage/keys-of-property';
import type { Attention } from './attention';
import { type Drafts, draftsOf } from './drafts';
import type { Dependencies } from './dependencies';
import { changeState } from './state';

type Served = Pick<Handlers, 'drafts' | 'keptDraft' | 'draftBefore' | 'earlierMaterial'>;

/** What was written and handed over before, as it was. */
export function draftHistoryHandlers(
  { repository }: Pick<Dependencies, 'repository'>,
  { drafts, attention }: { drafts: Pick<Drafts, 'earlierMaterial'>; attention: Pick<Attention, 'show'> },
): Served {
  async function kept(propertyId: string, draftId: string): Promise<Draft | null> {
    const draft = await repository.read('drafts', draftId);
    return draft?.propertyId === propertyId ? draft : null;
  }

  return {
    async drafts({ propertyId }) {
      const [all, receipts] = await Promise.all([
        draftsOf(repository, propertyId),
        repository.readAll('receipts', keysOfProperty(propertyId)),
      ]);
      const byKey = new Map(receipts.map(({ value }) => [value.key, value]));
      return all.toSorted(mostRecentFirst).map((draft) => entryOf(draft, byKey));
    },

    async keptDraft({ propertyId, draftId }) {
      await changeState(repository, ({ unread }) => ({ unread: unread.filter((id) => id !== draftId) }));
      await attention.show();
      return kept(propertyId, draftId);
    },

    async draftBefore({ propertyId, draftId }) {
      const draft = await kept(propertyId, draftId);
      if (draft === null) return null;
      const { kind, language, period } = draft;
      const earlier = (await draftsOf(repository, propertyId)).filter(
        (each) => each.kind === kind && each.language === language && each.period.to < period.from,
      );
      return earlier.toSorted(mostRecentFirst)[0] ?? null;
    },

    earlierMaterial: ({ propertyId, kind, asOf }) => drafts.earlierMaterial(propertyId, kind, asOf),
  };
}

function mostRecentFirst(a: Draft, b: Draft): number {
  return b.period.to.localeCompare(a.period.to) || b.writtenAt.localeCompare(a.writtenAt) || a.id.localeCompare(b.id);
}

function entryOf(draft: Draft, receipts: ReadonlyMap<string, Receipt>): DraftEntry {
  const { id, kind, period, language, title, state, writtenAt, blocks, generatedTitle } = draft;
  const deliveries = Edition.options.flatMap((edition) =>
    [...MailWay.options, ...ChannelKind.options].flatMap((one) => {
      const receipt = receipts.get(receiptKey(draft, edition, one));
      // One key serves both languages: the receipt knows in which it went.
      if (receipt?.language !== language) return [];
      const { way, at, to } = receipt;
      return { edition, way, at, to, ...(receipt.state && { state: receipt.state }) };
    }),
  );
  return {
    id,
    kind,
    period,
    language,
    title,
    state,
    writtenAt,
    hasOwnWords: generatedTitle !== undefined || blocks.some(({ edited, leftOut }) => edited !== undefined || leftOut),
    deliveries: deliveries.toSorted((a, b) => a.at.localeCompare(b.at)),
  };
}
