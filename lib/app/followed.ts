import type { ReportSchedule } from '@/lib/model/schedule';
import type { Dependencies } from './dependencies';
import { readState } from './state';

/**
 * The properties for which work goes on by itself: the chosen one, and each other whose reports the person planned and
 * has not switched off. To look at a property once starts nothing.
 */
export async function followedProperties({
  repository,
}: Pick<Dependencies, 'repository'>): Promise<ReadonlySet<string>> {
  const { propertyId } = await readState(repository);
  const planned = (await repository.readAll('settings')).filter(({ value }) => comesByItself(value.schedule));
  return new Set([...(propertyId === null ? [] : [propertyId]), ...planned.map(({ key }) => key)]);
}

function comesByItself(schedule: ReportSchedule | undefined): boolean {
  return schedule !== undefined && (schedule.weekly.on || schedule.monthly.on);
}
