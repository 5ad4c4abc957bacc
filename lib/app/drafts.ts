import type { DraftMaterial } from '@/lib/draft/compose-draft';
import { earlierDrafts, type EarlierDraft } from '@/lib/draft/earlier-drafts';
import { draftId } from '@/lib/draft/draft-id';
import { refreshDraft } from '@/lib/draft/refresh-draft';
import type { Day } from '@/lib/model/day';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { keysOfProperty } from '@/lib/storage/keys-of-property';
import type { Repository } from '@/lib/storage/repository';
import { draftPeriod } from '@/lib/schedule/draft-period';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';
import type { Reports } from './reports';
import { changeState } from './state';
import { reportBefore } from './weekly-reports';

type Kind = Draft['kind'];

/** Every draft of a property, in no order. */
export async function draftsOf(repository: Repository, propertyId: string): Promise<Draft[]> {
  return (await repository.readAll('drafts', keysOfProperty(propertyId))).map(({ value }) => value);
}

/**
 * The drafts of the last complete week and month. Their words are written in a page, when one is opened: the
 * background keeps what they are written from, which gives the same text at any time, and what was written.
 */
export interface Drafts {
  /** Null where it was not written yet. `asOf` asks for the draft that was due on an earlier last complete day. */
  kept(propertyId: string, kind: Kind, asOf?: Day): Promise<Draft | null>;
  material(propertyId: string, kind: Kind, asOf?: Day): Promise<DraftMaterial>;
  /** What an earlier draft would be written from; it leaves no trace. Null where nothing that was read reaches back. */
  earlierMaterial(propertyId: string, kind: Kind, asOf: Day): Promise<DraftMaterial | null>;
  /** Keeps what a page wrote, around the person's words where a draft is kept already. */
  keep(draft: Draft): Promise<Draft>;
  /** Tells the person that a draft waits. */
  announce(propertyId: string, kind: Kind, asOf?: Day): Promise<void>;
}

export function createDrafts(
  dependencies: Pick<Dependencies, 'repository' | 'analysis' | 'locale'>,
  reports: Pick<Reports, 'kept' | 'refresh'>,
): Drafts {
  const { repository } = dependencies;

  const reportOf = async (propertyId: string) =>
    (await reports.kept(propertyId)) ?? (await reports.refresh(propertyId));

  /** A draft that was missed is of an earlier day than the last reading. */
  const dayOf = (report: Report, asOf: Day = report.asOf) => (asOf < report.asOf ? asOf : report.asOf);

  async function idOf(report: Report, kind: Kind, asOf?: Day): Promise<string> {
    const { id: propertyId } = report.property;
    const { language } = await settingsOf(dependencies, propertyId);
    return draftId({ propertyId, kind, period: draftPeriod(kind, dayOf(report, asOf)), language });
  }

  async function earlierOf({ property, asOf }: Report): Promise<EarlierDraft[]> {
    return earlierDrafts(await draftsOf(repository, property.id), draftPeriod('monthly', asOf));
  }

  async function materialOf(report: Report, kind: Kind, previous: Report | null): Promise<DraftMaterial> {
    const { id: propertyId } = report.property;
    return {
      kind,
      report,
      previous,
      memory: (await repository.read('memories', propertyId)) ?? EMPTY_MEMORY,
      outcomes: await dependencies.analysis.outcomes(propertyId),
      lookBacks: await dependencies.analysis.lookBacks(propertyId),
      settings: await settingsOf(dependencies, propertyId),
      period: draftPeriod(kind, report.asOf),
      ...(kind === 'monthly' ? { earlier: await earlierOf(report) } : {}),
    };
  }

  return {
    async kept(propertyId, kind, asOf) {
      return repository.read('drafts', await idOf(await reportOf(propertyId), kind, asOf));
    },

    async material(propertyId, kind, asOf) {
      const latest = await reportOf(propertyId);
      const day = dayOf(latest, asOf);
      const report = (day < latest.asOf ? await dependencies.analysis.reportOn(propertyId, day) : null) ?? latest;
      return materialOf(report, kind, kind === 'weekly' ? await reportBefore(repository, report) : null);
    },

    async earlierMaterial(propertyId, kind, asOf) {
      const report = await dependencies.analysis.reportOn(propertyId, asOf);
      return report === null || report.asOf !== asOf || report.vitals.length === 0
        ? null
        : materialOf(report, kind, null);
    },

    keep: (fresh) =>
      repository.update('drafts', fresh.id, (kept) => {
        const draft = kept === null ? fresh : refreshDraft(kept, fresh);
        return { value: draft, result: draft };
      }),

    async announce(propertyId, kind, asOf) {
      const id = await idOf(await reportOf(propertyId), kind, asOf);
      await changeState(repository, ({ unread }) => ({ unread: [...new Set([...unread, id])] }));
    },
  };
}
