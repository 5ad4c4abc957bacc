import { type ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Repository } from '@/lib/remember/repository';
import type { Entry } from './run-config';

/** The settings of a property: what the file says comes first, then what is kept, then the usual. */
export function entrySettings(
  { id: _id, to: _to, bigquery: _export, weekly, monthly, ...said }: Entry,
  kept: PropertySettings | null,
): PropertySettings {
  const settings = kept ?? DEFAULT_SETTINGS;
  const schedule = settings.schedule ?? USUAL_SCHEDULE;
  return {
    ...settings,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    schedule: {
      ...schedule,
      weekly: wished(schedule.weekly, weekly),
      monthly: wished(schedule.monthly, monthly),
    },
  };
}

/** Keeps the settings of a property as the file now has them, and answers with them. */
export async function keepSettings(entry: Entry, repository: Repository): Promise<PropertySettings> {
  const settings = entrySettings(entry, await repository.read('settings', entry.id));
  await repository.write('settings', entry.id, settings);
  return settings;
}

type Timing = ReportSchedule['weekly'] | ReportSchedule['monthly'];

function wished<T extends Timing>(kept: T, wish: boolean | Omit<T, 'on'> | undefined): T {
  if (wish === undefined) return kept;
  return typeof wish === 'boolean' ? { ...kept, on: wish } : { ...kept, ...wish, on: true };
}
