import { type ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
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

type Timing = ReportSchedule['weekly'] | ReportSchedule['monthly'];

function wished<T extends Timing>(kept: T, wish: boolean | Omit<T, 'on'> | undefined): T {
  if (wish === undefined) return kept;
  return typeof wish === 'boolean' ? { ...kept, on: wish } : { ...kept, ...wish, on: true };
}
