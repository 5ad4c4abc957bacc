import { languagePack } from '@/lib/language/all-languages';
import { diagnose } from '@/lib/diagnose/diagnose';
import { type Diagnose, memoizedDiagnose } from '@/lib/diagnose/memoized';
import { weighTactic } from '@/lib/advise/request';
import { factsOf } from '@/lib/explain/facts';
import { comparable } from '@/lib/measure/comparable/comparable';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { lookBacksOf } from '@/lib/draft/look-back';
import { outcomesOf } from '@/lib/learn/outcomes';
import { describeChip } from '@/lib/draft/describe-chip';
import { dayIn } from '@/lib/model/day';
import type { AnalysisService } from '@/lib/messages/workers';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Snapshot } from '@/lib/model/snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import { answerTypedQuestion } from './answer-typed-question';
import { benchmarksFor } from './benchmarks-for';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';

/** @param diagnoseOnce remembers, so that what a person decides is weighed at once */
export function createAnalysisService(
  dependencies: Pick<Dependencies, 'repository' | 'now' | 'locale'>,
  diagnoseOnce: Diagnose = memoizedDiagnose(diagnose),
): AnalysisService {
  const { repository, now } = dependencies;

  async function kept(propertyId: string) {
    const [snapshot, memory] = await Promise.all([
      repository.read('snapshots', propertyId),
      repository.read('memories', propertyId),
    ]);
    return snapshot && { snapshot, memory: memory ?? EMPTY_MEMORY, today: dayIn(snapshot.property.timeZone, now()) };
  }

  const settingsFor = ({ property }: Snapshot) => settingsOf(dependencies, property.id, property.timeZone);

  /** The same without what is set aside: what is worked out beside a report is worked out from what the report is. */
  async function compared(propertyId: string) {
    const read = await kept(propertyId);
    if (!read) return null;
    const settings = await settingsFor(read.snapshot);
    return { ...read, shown: read.snapshot, settings, ...comparable(read.snapshot, { settings }) };
  }

  return {
    /** Memory is read and written in one step: what the person decides meanwhile is not lost. */
    async makeReport(propertyId) {
      const read = await kept(propertyId);
      if (!read) return null;
      const { snapshot, today } = read;
      const settings = await settingsFor(snapshot);
      const alike = comparable(snapshot, { settings });
      const benchmarks = await benchmarksFor(dependencies, alike.snapshot, settings);
      const report = await repository.update('memories', propertyId, (memory) => {
        const walk = analyseProperty({
          snapshot,
          compared: alike,
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

    async glance(snapshot) {
      const { id, timeZone } = snapshot.property;
      const [memory, settings] = await Promise.all([repository.read('memories', id), settingsFor(snapshot)]);
      const today = dayIn(timeZone, now());
      return analyseProperty({ snapshot, memory: memory ?? EMPTY_MEMORY, settings, today, diagnose: diagnoseOnce })
        .report;
    },

    async reportOn(propertyId, asOf) {
      const read = await kept(propertyId);
      if (!read) return null;
      const settings = await settingsFor(read.snapshot);
      const snapshot = snapshotUntil(read.snapshot, asOf);
      return analyseProperty({ snapshot, memory: read.memory, settings, today: read.today }).report;
    },

    async outcomes(propertyId) {
      const read = await compared(propertyId);
      return read ? outcomesOf(read.memory, read.snapshot, read.today, read.settings.country) : [];
    },

    async lookBacks(propertyId) {
      const read = await compared(propertyId);
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
      const [read, report] = await Promise.all([compared(propertyId), repository.read('reports', propertyId)]);
      return (
        read && answerTypedQuestion(text, { ...read, report, country: read.settings.country }, language, read.today)
      );
    },

    async weigh(propertyId, tacticId) {
      const [read, report] = await Promise.all([compared(propertyId), repository.read('reports', propertyId)]);
      return read && report && weighTactic(tacticId, { ...read, window: report.window, findings: factsOf(report) });
    },
  };
}
