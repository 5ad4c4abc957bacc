import { languagePack } from '@/lib/language/all-languages';
import { diagnose } from '@/lib/diagnose/diagnose';
import { type Diagnose, remembered } from '@/lib/diagnose/remembered';
import { weighTactic, type WeighedRequest } from '@/lib/advise/request';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { lookBacksOf } from '@/lib/draft/look-back';
import { outcomesOf } from '@/lib/learn/outcomes';
import type { ChipView } from '@/lib/language/chip-view';
import { describeChip } from '@/lib/draft/describe-chip';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import { type Day, dayIn } from '@/lib/model/day';
import type { LookBack } from '@/lib/model/look-back';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import { walkStreet } from '@/lib/street';
import type { Language } from '@/lib/model/settings';
import { askOf } from './asking';
import { benchmarksFor } from './benchmarks-for';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';

/**
 * The thinking: the pure stages, over what is kept of a property. It needs no browser and the background does not need its
 * code, so that it may stand elsewhere: in the browser, in a page of its own.
 */
export interface Analyst {
  /** Walks the street over what was read, and keeps the report; null when nothing was read yet. */
  tell(propertyId: string): Promise<Report | null>;
  /** What would have been told on an earlier last complete day, from what is kept; nothing is remembered of it. */
  reportOn(propertyId: string, asOf: Day): Promise<Report | null>;
  /** What came of the actions that are done and whose window is over. */
  outcomes(propertyId: string): Promise<Outcome[]>;
  /** What came with the sends of a property. */
  lookBacks(propertyId: string): Promise<LookBack[]>;
  /** What a tactic that somebody asks for would cost and bring; null when nothing was read yet. */
  weigh(propertyId: string, tacticId: string): Promise<WeighedRequest | null>;
  /** What is known of a report of Google Analytics; null when nothing was read yet. */
  lookAt(propertyId: string, report: string, language: Language): Promise<ChipView | null>;
  /** What a typed question is answered with; null when nothing was read yet. */
  ask(propertyId: string, text: string, language: Language): Promise<AnswerDescription | null>;
}

/** @param diagnoseOnce remembers, so that what a person decides is weighed at once */
export function createAnalyst(
  parts: Pick<Parts, 'repository' | 'now' | 'locale'>,
  diagnoseOnce: Diagnose = remembered(diagnose),
): Analyst {
  const { repository, now } = parts;

  async function kept(propertyId: string) {
    const [snapshot, memory] = await Promise.all([
      repository.read('snapshots', propertyId),
      repository.read('memories', propertyId),
    ]);
    return snapshot && { snapshot, memory: memory ?? EMPTY_MEMORY, today: dayIn(snapshot.property.timeZone, now()) };
  }

  return {
    /** Memory is read and written in one step: what the person decides meanwhile is not lost. */
    async tell(propertyId) {
      const read = await kept(propertyId);
      if (!read) return null;
      const { snapshot, today } = read;
      const settings = await settingsOf(parts, propertyId);
      const benchmarks = await benchmarksFor(parts, snapshot, settings);
      const report = await repository.update('memories', propertyId, (memory) => {
        const walk = walkStreet({
          snapshot,
          memory: memory ?? EMPTY_MEMORY,
          settings,
          today,
          benchmarks,
          diagnose: diagnoseOnce,
        });
        return { value: walk.memory, result: walk.report };
      });
      await repository.write('reports', propertyId, report);
      return report;
    },

    async reportOn(propertyId, asOf) {
      const read = await kept(propertyId);
      if (!read) return null;
      const settings = await settingsOf(parts, propertyId);
      const snapshot = snapshotUntil(read.snapshot, asOf);
      return walkStreet({ snapshot, memory: read.memory, settings, today: read.today }).report;
    },

    async outcomes(propertyId) {
      const read = await kept(propertyId);
      return read ? outcomesOf(read.memory, read.snapshot, read.today) : [];
    },

    async lookBacks(propertyId) {
      const read = await kept(propertyId);
      return read ? lookBacksOf(read.memory, read.snapshot) : [];
    },

    async lookAt(propertyId, report, language) {
      const [told, memory] = await Promise.all([
        repository.read('reports', propertyId),
        repository.read('memories', propertyId),
      ]);
      return told && describeChip(told, memory ?? EMPTY_MEMORY, report, languagePack(language));
    },

    async ask(propertyId, text, language) {
      const [snapshot, report] = await Promise.all([
        repository.read('snapshots', propertyId),
        repository.read('reports', propertyId),
      ]);
      return snapshot && askOf(text, { snapshot, report }, language, dayIn(snapshot.property.timeZone, now()));
    },

    async weigh(propertyId, tacticId) {
      const [read, report] = await Promise.all([kept(propertyId), repository.read('reports', propertyId)]);
      if (!read || !report) return null;
      return weighTactic(tacticId, {
        ...read,
        findings: report.findings,
        settings: await settingsOf(parts, propertyId),
      });
    },
  };
}
