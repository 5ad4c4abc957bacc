import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { MetricId } from '@/lib/model/metric';
import type { SettingId, SetupChange } from '@/lib/model/property-setup';
import type { Context } from '../context';
import { flagFinding } from './health';

/** So long a change of settings is news to whoever reads a letter a month. */
const DAYS_OF_NEWS = 35;

/**
 * What a setting moves among the figures that are read. Attribution and the channels of reports move none: Plateau reads
 * channels of visits, to which Google applies neither. Retention is that of explorations, not of reports.
 */
const MOVED: Readonly<Partial<Record<SetupChange['what'], readonly MetricId[]>>> = {
  'key-event': ['keyEvents', 'sessionKeyEventRate'],
  counting: ['keyEvents', 'sessionKeyEventRate'],
  'reporting-identity': ['totalUsers', 'newUsers'],
  'google-signals': ['totalUsers', 'newUsers'],
  'enhanced-measurement': ['screenPageViews', 'engagedSessions', 'eventCount'],
} satisfies Partial<Record<SettingId | 'key-event' | 'counting', readonly MetricId[]>>;

/** The figures that a change of the setup moves. */
export const movedBy = ({ what }: Pick<SetupChange, 'what'>): readonly MetricId[] => MOVED[what] ?? [];

/** Settings that somebody changed of late, each told while it is news, with what it changes in the figures. */
export function settingFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const changes = (snapshot.setup?.changes ?? []).filter(
    ({ what, to }) => what !== 'key-event' && what !== 'counting' && to >= addDays(snapshot.asOf, -DAYS_OF_NEWS),
  );
  return changes.map((change) =>
    flagFinding(
      context,
      {
        code: 'setting-changed',
        severity: 'note',
        metrics: [...movedBy(change)],
        dimensions: [],
        period: { from: change.from, to: change.to },
        change,
      },
      `setting-changed:${change.what}`,
    ),
  );
}
