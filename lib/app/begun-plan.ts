import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { keysOfProperty } from '@/lib/remember/keys-of-property';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
import { readState } from './state';

/**
 * Makes the usual plan of a property its own once reports have come by it, or are on their way: whoever has had them, and
 * chooses another property to look at, did not ask for them to end. Of one that was only looked at nothing is kept.
 */
export async function keepBegunPlan(parts: Pick<Parts, 'repository' | 'locale'>, propertyId: string): Promise<void> {
  const { repository } = parts;
  const settings = await settingsOf(parts, propertyId);
  if (settings.schedule !== undefined || !(await hasBegun(parts, propertyId))) return;
  await repository.write('settings', propertyId, { ...settings, schedule: USUAL_SCHEDULE });
}

async function hasBegun({ repository }: Pick<Parts, 'repository'>, propertyId: string): Promise<boolean> {
  const { jobs } = await readState(repository);
  const isUnderWay = jobs.some(
    (job) => job.propertyId === propertyId && job.kind !== 'refresh' && (job.run !== undefined || job.failures > 0),
  );
  if (isUnderWay) return true;
  // Only what came by itself has an outcome.
  const receipts = await repository.readAll('receipts', keysOfProperty(propertyId));
  return receipts.some(({ value }) => value.outcome !== undefined);
}
