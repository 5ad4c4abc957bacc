import { addDays, type Day, dayIn, daysBetween } from '@/lib/model/day';
import { type KeyEvent, type PropertySetup, type SetupChange, SettingId } from '@/lib/model/property-setup';
import type { SetupAnswer } from './setup-answer';

/** What hardly anybody changes is asked once in four weeks. */
const DAYS_OF_SETTINGS = 28;
/** As far back as a property is read. */
const DAYS_OF_CHANGES = 3 * 366;

/** Whether the settings have to be asked again. */
export function areSettingsDue(kept: PropertySetup | undefined, today: Day): boolean {
  return kept?.settingsReadOn === undefined || daysBetween(kept.settingsReadOn, today) >= DAYS_OF_SETTINGS;
}

interface Circumstances {
  readonly timeZone: string;
  readonly readOn: Day;
  readonly kept: PropertySetup | undefined;
}

/** What is known of a setup after an answer: what was not given stands as it was, and what differs is dated. */
export function keptSetup(answer: SetupAnswer, { timeZone, readOn, kept }: Circumstances): PropertySetup {
  const keyEvents = answer.keyEvents?.map(({ markedAt, ...event }) => ({
    ...event,
    ...(markedAt !== null && { markedOn: dayIn(timeZone, new Date(markedAt)) }),
  }));
  const { notes, hosts, canEdit, account, settings } = answer;
  const setup: PropertySetup = {
    ...kept,
    ...(keyEvents && { keyEvents }),
    ...(notes && { notes: [...notes] }),
    ...(hosts && { hosts: [...hosts] }),
    ...(canEdit !== undefined && { canEdit }),
    ...(account !== undefined && { account }),
    ...(settings && { settings: { ...kept?.settings, ...settings }, settingsReadOn: readOn }),
    readOn,
    unread: [...answer.unread, ...(settings ? [] : (kept?.unread ?? []).filter((part) => !isAskedEachTime(part)))],
    changes: [],
  };
  const since = addDays(readOn, -DAYS_OF_CHANGES);
  const changes = kept ? [...kept.changes.filter(({ to }) => to >= since), ...differences(kept, setup)] : [];
  return { ...setup, changes };
}

const isAskedEachTime = (part: SetupAnswer['unread'][number]) => part === 'key-events';

/** What differs between two readings, between the days on which each was known. */
function differences(before: PropertySetup, after: PropertySetup): SetupChange[] {
  const settings = SettingId.options.flatMap((what): SetupChange[] => {
    const [was, is] = [before.settings?.[what], after.settings?.[what]];
    if (was === undefined || is === undefined || was === is) return [];
    return [{ from: before.settingsReadOn ?? before.readOn, to: after.readOn, what, before: was, after: is }];
  });
  if (!before.keyEvents || !after.keyEvents) return settings;
  const when = { from: before.readOn, to: after.readOn };
  return [...keyEventChanges(byName(before.keyEvents), byName(after.keyEvents), when), ...settings];
}

type Events = ReadonlyMap<string, KeyEvent>;
const byName = (events: readonly KeyEvent[]): Events => new Map(events.map((event) => [event.eventName, event]));

function keyEventChanges(before: Events, after: Events, when: Pick<SetupChange, 'from' | 'to'>): SetupChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((event): SetupChange[] => {
    const [was, is] = [before.get(event), after.get(event)];
    const change = { ...when, event };
    if (!is) return [{ ...change, what: 'key-event', before: 'key', after: null }];
    // The day on which it was marked says it better than the days between two readings.
    if (!was) return is.markedOn === undefined ? [{ ...change, what: 'key-event', before: null, after: 'key' }] : [];
    const isKnown = was.counting !== 'unknown' && is.counting !== 'unknown';
    return isKnown && was.counting !== is.counting
      ? [{ ...change, what: 'counting', before: was.counting, after: is.counting }]
      : [];
  });
}
