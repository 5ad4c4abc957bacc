/** Checks of one setting each, as Google tells it. */
import type { SettingId, Settings } from '@/lib/model/property-setup';
import { type Check, type Checked, notChecked, type Seen } from './check';

/** Whether explorations reach further back than two months, which is what Google gives a new property. */
export const retention: Check = {
  id: 'retention',
  by: 'editor',
  look: (of) => bySetting(of, 'event-retention', (months) => (months === 'two-months' ? 'amiss' : 'well')),
};

/** How Google tells persons apart: by device alone it leaves out those who are signed in elsewhere and those it models. */
export const reportingIdentity: Check = {
  id: 'reporting-identity',
  by: 'editor',
  look: (of) => bySetting(of, 'reporting-identity', (identity) => (identity === 'device-based' ? 'note' : 'well')),
};

/** Whether Google counts scrolls, searches on the site and clicks that lead away by itself. */
export const enhancedMeasurement: Check = {
  id: 'enhanced-measurement',
  by: 'editor',
  look: (of) => bySetting(of, 'enhanced-measurement', (value) => (value === 'on' ? 'well' : 'note')),
};

/** Google tells no program which filters a property has. */
export const dataFilters: Check = { id: 'data-filters', by: 'editor', look: () => notChecked('not-told') };

function bySetting({ snapshot }: Checked, id: SettingId, judge: (value: string) => Seen['state']): Seen {
  const value = snapshot.setup?.settings?.[id];
  if (value === undefined) return notChecked(snapshot.source === 'ga4' ? 'no-access' : 'not-asked');
  const settings: Settings = { [id]: value };
  return { state: judge(value), settings };
}
