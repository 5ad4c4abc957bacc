import { type ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Repository } from '@/lib/storage/repository';
import { settled } from '@/lib/app/property-settings';
import type { Entry } from './run-config';

/**
 * The settings of a property: what the file says comes first, then what is kept, then the usual, with the country of its
 * time zone once that is known.
 */
export function entrySettings(
  { id: _id, to: _to, channel: _channel, bigquery: _export, weekly, monthly, ...said }: Entry,
  kept: PropertySettings | null,
  timeZone: string | null = null,
): PropertySettings {
  const settings = kept ?? { ...DEFAULT_SETTINGS, countryBy: 'not-read-yet' };
  const schedule = settings.schedule ?? USUAL_SCHEDULE;
  const wanted: PropertySettings = {
    ...settings,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(said.country === undefined ? {} : { countryBy: 'person' }),
    schedule: {
      ...schedule,
      weekly: wished(schedule.weekly, weekly),
      monthly: wished(schedule.monthly, monthly),
    },
  };
  return timeZone === null ? wanted : settled(wanted, timeZone);
}

/** Keeps the settings of a property as the file now has them, and answers with them. */
export async function keepSettings(
  entry: Entry,
  repository: Repository,
  timeZone: string | null = null,
): Promise<PropertySettings> {
  const settings = entrySettings(entry, await repository.read('settings', entry.id), timeZone);
  await repository.write('settings', entry.id, settings);
  return settings;
}

type Timing = ReportSchedule['weekly'] | ReportSchedule['monthly'];

function wished<T extends Timing>(kept: T, wish: boolean | Omit<T, 'on'> | undefined): T {
  if (wish === undefined) return kept;
  return typeof wish === 'boolean' ? { ...kept, on: wish } : { ...kept, ...wish, on: true };
}
