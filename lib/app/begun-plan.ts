import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { keysOfProperty } from '@/lib/storage/keys-of-property';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';
import { readState } from './state';

/**
 * Makes the usual plan of a property its own once reports have come by it, or are on their way: whoever has had them, and
 * chooses another property to look at, did not ask for them to end. Of one that was only looked at nothing is kept.
 */
export async function keepBegunPlan(
  dependencies: Pick<Dependencies, 'repository' | 'locale'>,
  propertyId: string,
): Promise<void> {
  const { repository } = dependencies;
  const settings = await settingsOf(dependencies, propertyId);
  if (settings.schedule !== undefined || !(await hasBegun(dependencies, propertyId))) return;
  await repository.write('settings', propertyId, { ...settings, schedule: USUAL_SCHEDULE });
}

async function hasBegun({ repository }: Pick<Dependencies, 'repository'>, propertyId: string): Promise<boolean> {
  const { jobs } = await readState(repository);
  const isUnderWay = jobs.some(
    (job) => job.propertyId === propertyId && job.kind !== 'refresh' && (job.run !== undefined || job.failures > 0),
  );
  if (isUnderWay) return true;
  // Only what came by itself has an outcome.
  const receipts = await repository.readAll('receipts', keysOfProperty(propertyId));
  return receipts.some(({ value }) => value.outcome !== undefined);
}
