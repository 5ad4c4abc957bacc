import type { Handlers } from '@/lib/messages/background-messages';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import type { PropertySettings } from '@/lib/model/settings';
import { jobKey } from '@/lib/schedule/job';
import type { Schedule } from '@/lib/schedule/run-due';
import { keepBegunPlan } from './begun-plan';
import type { Failures } from './failures';
import { followedProperties } from './followed';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';
import type { Reports } from './reports';
import type { Sources } from './sources';
import { changeState, readState } from './state';
import type { StatusOf } from './status';

interface Services {
  readonly sources: Sources;
  readonly reports: Reports;
  readonly schedule: Schedule;
  readonly failures: Pick<Failures, 'forget' | 'keep'>;
  readonly status: StatusOf;
}
type Served = Pick<
  Handlers,
  'properties' | 'chooseProperty' | 'canRead' | 'settings' | 'saveSettings' | 'sayBelonging'
>;

/** Google answers both ways for a property that is not the account's. */
const WITHOUT_RIGHT: readonly FailureCode[] = ['forbidden-property', 'unknown-property'];

/** Which properties there are, which one is chosen, and what is set for each. */
export function propertyHandlers(
  dependencies: Dependencies,
  { sources, reports, schedule, failures, status }: Services,
): Served {
  const { repository } = dependencies;

  /** What is no longer followed no longer goes on by itself, and its trouble would never end. */
  async function letGo(): Promise<void> {
    const followed = await followedProperties(dependencies);
    await changeState(repository, ({ jobs }) => ({ jobs: jobs.filter(({ propertyId }) => followed.has(propertyId)) }));
    await schedule.plan();
    const { jobs } = await readState(repository);
    const off = new Set(jobs.filter(({ waits }) => waits === 'off').map(jobKey));
    await failures.forget(({ of }) => of !== null && (!followed.has(of.propertyId) || off.has(jobKey(of))));
  }

  async function waitsForPerson(propertyId: string): Promise<boolean> {
    const { jobs } = await readState(repository);
    return jobs.some((job) => job.propertyId === propertyId && job.waits === 'needs-person');
  }

  return {
    properties: () => sources.properties(),

    /** A property that was read before needs no connection. */
    async chooseProperty({ propertyId }) {
      if ((await reports.kept(propertyId)) === null) await sources.of(propertyId);
      const { propertyId: before } = await readState(repository);
      if (before !== null && before !== propertyId) await keepBegunPlan(dependencies, before);
      await changeState(repository, () => ({ propertyId }));
      await letGo();
      return status();
    },

    /** A doubt (no network, no quota) is no refusal: the reading itself will say what is wrong. */
    async canRead({ propertyId }) {
      if ((await reports.kept(propertyId)) !== null) return true;
      try {
        const source = await sources.of(propertyId);
        await source.property(propertyId);
        return true;
      } catch (error) {
        return !(error instanceof PlateauError && WITHOUT_RIGHT.includes(error.code));
      }
    },

    settings: ({ propertyId }) => settingsOf(dependencies, propertyId),

    /** A target, a margin or a capacity changes what is said: the report is told again. */
    async saveSettings({ propertyId, settings }) {
      const before = await settingsOf(dependencies, propertyId);
      await repository.write('settings', propertyId, settings);
      await reports.retell(propertyId);
      await letGo();
      // A report that could not go where it was to go may go where it is to go now.
      if (wayOut(before) !== wayOut(settings) && (await waitsForPerson(propertyId)))
        void schedule.resume().catch((error: unknown) => failures.keep(error));
      return settings;
    },

    async sayBelonging({ propertyId, id, belongs }) {
      const settings = await settingsOf(dependencies, propertyId);
      const others = (settings.belonging ?? []).filter((each) => each !== id);
      await repository.write('settings', propertyId, { ...settings, belonging: belongs ? [...others, id] : others });
      const report = await reports.retell(propertyId);
      if (report) return report;
      throw new PlateauError('bad-input', 'Nothing was read of this property yet.', {
        details: { property: propertyId },
      });
    },
  };
}

/** Where the reports of a property go. */
function wayOut({ schedule, bossAddress }: PropertySettings): string {
  return [schedule?.way, schedule?.to, schedule?.channel, bossAddress].join('|');
}
