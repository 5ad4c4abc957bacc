import { addDays, daysBetween } from '@/lib/model/day';
import { metricEntries } from '@/lib/model/metric';
import { automatedId, readAutomatedId, type SetAside } from '@/lib/model/set-aside';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Step, Told } from '../step';
import { dailyCourse } from './course';
import { isOfCampaigns, placedByChannel } from './driven-visits';
import { type Calendar, calendarOf, type Panel, range, weeklyPanel, sumOf } from './panel';
import { takenBy, withoutWave } from './removal';
import type { Removal } from './removed';
import { type Wave, wavesOf } from './waves';

/** Visits of fewer than one in a hundred of all during a wave change nothing that is told. */
const LEAST_SHARE = 0.01;
/** A cut in which a wave is smaller by more than wider ones err does not hold all of it. */
const MOSTLY = 0.85;

/**
 * Sets visits aside that no person made: found in the narrowest cut that shows them (`wavesOf`), taken out of every total
 * and of every cut whose rows come to it.
 */
export const withoutAutomated: Step = (snapshot, told) => {
  const calendar = calendarOf(snapshot);
  if (calendar === null || !snapshot.totals.engagedSessions) return { snapshot, setAside: [] };
  const removals = removalsFrom(snapshot, calendar).filter((removal) => !isOfPeople(removal, told));
  const left = removals.reduce((before, removal) => withoutWave(before, removal, calendar), snapshot);
  return { snapshot: left, setAside: removals.map((removal) => setAsideOf(removal, snapshot)) };
};

function removalsFrom(snapshot: Snapshot, calendar: Calendar): Removal[] {
  const panelBy = (...dimensions: Parameters<typeof weeklyPanel>[1]) => weeklyPanel(snapshot, dimensions, calendar);
  const [byCountry, byChannel] = [panelBy('country'), panelBy('sessionDefaultChannelGroup')];
  const both = panelBy('country', 'sessionDefaultChannelGroup');
  const daily = [byCountry, byChannel].filter((panel) => panel?.table.step === 'day').filter((panel) => panel !== null);
  const waves = narrowest([both, byCountry, byChannel], calendar).flatMap((wave) =>
    isOfCampaigns(wave, snapshot, calendar) ? [] : (placedByChannel(wave, byChannel, calendar) ?? []),
  );
  return waves.flatMap((wave) => {
    const course = dailyCourse(wave, snapshot, calendar, daily);
    const visits = course.visits.reduce((sum, count) => sum + count, 0);
    const all = course.visits.reduce(
      (sum, count, at) => sum + (count > 0 ? (snapshot.totals.sessions?.numerator[at] ?? 0) : 0),
      0,
    );
    return visits > LEAST_SHARE * all ? [{ wave, course, taken: takenBy(wave, course, snapshot) }] : [];
  });
}

/** The waves of the first cut that shows nearly all that any of them shows: the narrowest stands first. */
function narrowest(panels: readonly (Panel | null)[], { weeks }: Calendar): Wave[] {
  const found = panels.flatMap((panel) => {
    const waves = panel ? wavesOf(panel, weeks) : [];
    return waves.length > 0 ? [{ waves, visits: waves.reduce((sum, wave) => sum + visitsOf(wave), 0) }] : [];
  });
  const most = Math.max(0, ...found.map(({ visits }) => visits));
  return found.find(({ visits }) => visits >= MOSTLY * most)?.waves ?? [];
}

const visitsOf = ({ parts, from, to }: Wave) =>
  parts.reduce((sum, { visits }) => sum + sumOf(visits, range(from, to)), 0);

const sinceOf = ({ wave, course }: Removal) => ({
  channel: wave.channel ?? '',
  since: addDays(
    course.start,
    course.visits.findIndex((count) => count > 0),
  ),
});

/** The first day of a wave is known within so many: a later reading may date it otherwise, and it is the same wave. */
const DAYS_APART = 28;

/** Whether a person said of a wave that its visits are people's. */
function isOfPeople(removal: Removal, { settings }: Told): boolean {
  const own = sinceOf(removal);
  return (settings.belonging ?? []).map(readAutomatedId).some((said) => {
    return said?.channel === own.channel && Math.abs(daysBetween(said.since, own.since)) <= DAYS_APART;
  });
}

function setAsideOf(removal: Removal, { totals }: Snapshot): SetAside {
  const { wave, course, taken } = removal;
  const [first, last] = [
    course.visits.findIndex((count) => count > 0),
    course.visits.findLastIndex((count) => count > 0),
  ];
  const from = addDays(course.start, first);
  return {
    id: automatedId(sinceOf(removal)),
    kind: 'automated',
    period: { from, to: addDays(course.start, last) },
    where: placesOf(wave),
    totals: Object.fromEntries(
      metricEntries(taken).flatMap(([metric, numerator]) => {
        const series = totals[metric];
        return series ? [[metric, { ...series, start: from, numerator: numerator.slice(first, last + 1) }]] : [];
      }),
    ),
  };
}

/** The countries that hold nine tenths of a wave are named; one more would be a list. */
const NAMED = 0.9;
const MOST_NAMES = 5;

function placesOf(wave: Wave): SetAside['where'] {
  const channel =
    wave.channel === null ? [] : [{ dimension: 'sessionDefaultChannelGroup' as const, values: [wave.channel] }];
  const byCountry = new Map<string, number>();
  for (const { usual, visits } of wave.parts) {
    const name = usual.row.country;
    if (name !== null) byCountry.set(name, (byCountry.get(name) ?? 0) + sumOf(visits, range(wave.from, wave.to)));
  }
  const all = [...byCountry.values()].reduce((sum, each) => sum + each, 0);
  let told = 0;
  const values = [...byCountry]
    .toSorted((a, b) => b[1] - a[1])
    .filter(([, visits]) => {
      const isWanted = told < NAMED * all;
      told += visits;
      return isWanted;
    })
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
  return values.length === 0 ? channel : [...channel, { dimension: 'country', values }];
}
