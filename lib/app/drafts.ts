import { tacticOf } from '@/lib/advise/tactics';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import { refreshDraft } from '@/lib/draft/refresh-draft';
import type { FindTacticText } from '@/lib/draft/scene';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { outcomesOf } from './outcomes';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
import type { Reports } from './reports';
import { changeState } from './state';
import { reportBefore } from './weekly-reports';

export interface Drafts {
  /** The draft of the last complete week or month; written when there is none, written again around the person's words when asked. */
  get(propertyId: string, kind: Draft['kind'], refresh: boolean): Promise<Draft>;
  /** Writes it ahead of the person, who is told; nothing happens when it was written already. */
  writeUnread(propertyId: string, kind: Draft['kind']): Promise<void>;
}

const tacticText: FindTacticText = (id, language) => tacticOf(id)?.text[language];

export function createDrafts(parts: Parts, reports: Reports): Drafts {
  const { repository, now } = parts;

  async function compose(report: Report, kind: Draft['kind']): Promise<Draft> {
    const { id } = report.property;
    const given = {
      report,
      memory: (await repository.read('memories', id)) ?? EMPTY_MEMORY,
      settings: await settingsOf(parts, id),
      period: draftPeriod(kind, report.asOf),
      now: now().toISOString(),
      tacticText,
    };
    if (kind === 'monthly') return composeMonthly({ ...given, outcomes: await outcomesOf(parts, id) });
    const previous = await reportBefore(repository, report);
    return composeWeekly({ ...given, ...(previous ? { previous } : {}) });
  }

  async function get(propertyId: string, kind: Draft['kind'], refresh: boolean): Promise<Draft> {
    const report = (await reports.kept(propertyId)) ?? (await reports.refresh(propertyId));
    const fresh = await compose(report, kind);
    return repository.update('drafts', fresh.id, (kept) => {
      const draft = kept === null ? fresh : refresh ? refreshDraft(kept, fresh) : kept;
      return { value: draft, result: draft };
    });
  }

  return {
    get,
    async writeUnread(propertyId, kind) {
      const before = new Set((await repository.readAll('drafts')).map(({ key }) => key));
      const { id } = await get(propertyId, kind, false);
      if (!before.has(id)) await changeState(repository, ({ unread }) => ({ unread: [...unread, id] }));
    },
  };
}
