import type { DraftMaterial } from '@/lib/draft/compose-draft';
import { draftId } from '@/lib/draft/draft-id';
import { refreshDraft } from '@/lib/draft/refresh-draft';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { draftPeriod } from '@/lib/schedule/draft-period';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
import type { Reports } from './reports';
import { changeState } from './state';
import { reportBefore } from './weekly-reports';

type Kind = Draft['kind'];

/**
 * The drafts of the last complete week and month. Their words are written in a page, when one is opened: the
 * background keeps what they are written from, which gives the same text at any time, and what was written.
 */
export interface Drafts {
  /** Null where it was not written yet. */
  kept(propertyId: string, kind: Kind): Promise<Draft | null>;
  material(propertyId: string, kind: Kind): Promise<DraftMaterial>;
  /** Keeps what a page wrote, around the person's words where a draft is kept already. */
  keep(draft: Draft): Promise<Draft>;
  /** Tells the person that a draft waits; nothing happens when it was told or written before. */
  announce(propertyId: string, kind: Kind): Promise<void>;
}

export function createDrafts(parts: Parts, reports: Reports): Drafts {
  const { repository } = parts;

  const reportOf = async (propertyId: string) =>
    (await reports.kept(propertyId)) ?? (await reports.refresh(propertyId));

  async function idOf({ property, asOf }: Report, kind: Kind): Promise<string> {
    const { language } = await settingsOf(parts, property.id);
    return draftId({ propertyId: property.id, kind, period: draftPeriod(kind, asOf), language });
  }

  return {
    kept: async (propertyId, kind) => repository.read('drafts', await idOf(await reportOf(propertyId), kind)),

    async material(propertyId, kind) {
      const report = await reportOf(propertyId);
      return {
        kind,
        report,
        previous: kind === 'weekly' ? await reportBefore(repository, report) : null,
        memory: (await repository.read('memories', propertyId)) ?? EMPTY_MEMORY,
        outcomes: await parts.analyst.outcomes(propertyId),
        lookBacks: await parts.analyst.lookBacks(propertyId),
        settings: await settingsOf(parts, propertyId),
        period: draftPeriod(kind, report.asOf),
      };
    },

    keep: (fresh) =>
      repository.update('drafts', fresh.id, (kept) => {
        const draft = kept === null ? fresh : refreshDraft(kept, fresh);
        return { value: draft, result: draft };
      }),

    async announce(propertyId, kind) {
      const report = await reportOf(propertyId);
      if (kind === 'weekly') await reportBefore(repository, report);
      const id = await idOf(report, kind);
      if ((await repository.read('drafts', id)) !== null) return;
      await changeState(repository, ({ unread }) => ({ unread: [...new Set([...unread, id])] }));
    },
  };
}
