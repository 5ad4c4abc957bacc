import { REST } from '@/lib/model/rest';
import { type Day, daysBetween, DAYS_A_WEEK } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import {
  type Calendar,
  daysToWeek,
  type Panel,
  type PanelRow,
  range,
  sumOf,
  together,
  weekAtStep,
  type Weeks,
} from './panel';
import type { Wave } from './waves';

/** A wave day by day, over the days of the totals. */
export interface Course {
  readonly start: Day;
  readonly visits: readonly number[];
}

/** Weeks that say how a daily cut stands beside the weekly one in which a wave was found. */
const SCALE_WEEKS = 4;
/** A quarter says how people stay in a row, and so many of their visits are taken to be as usual. */
const RATE_WEEKS = 6;
const LIKE_OTHERS = 60;
/** A day with less than a quarter of the usual one has not begun yet, or is over. */
const BEGUN = 0.25;

/**
 * Spreads a wave's weeks over their days: by what the narrowest daily cut that holds it has on each beyond what its engaged
 * visits speak for. Days that no whole week of a weekly cut covers yet are told by the daily cut alone.
 */
export function dailyCourse(wave: Wave, snapshot: Snapshot, calendar: Calendar, daily: readonly Panel[]): Course {
  const totals = snapshot.totals.sessions;
  const start = totals?.start ?? calendar.monday;
  const length = totals?.numerator.length ?? 0;
  const weeks = Float64Array.from({ length: calendar.weeks }, (_, week) =>
    wave.parts.reduce((sum, { visits }) => sum + (visits[week] ?? 0), 0),
  );
  const shape = shapeOf(wave, weeks, calendar, daily, { start, length });
  const shaped = new Float64Array(calendar.weeks);
  const weekAt = weekAtStep(calendar, { start, step: 'day' });
  shape.forEach((value, at) => {
    const week = weekAt(at);
    shaped[week] = (shaped[week] ?? 0) + value;
  });
  const last = wave.panel.to - 1;
  const late = range(last - SCALE_WEEKS + 1, last);
  const known = sumOf(shaped, late);
  const scale = known > 0 ? sumOf(weeks, late) / known : 0;
  const visits = shape.map((value, at) => {
    const week = weekAt(at);
    if (week > last) return value * scale;
    const [sum, all] = [weeks[week] ?? 0, shaped[week] ?? 0];
    return all > 0 ? (value * sum) / all : sum / DAYS_A_WEEK;
  });
  return { start, visits: withinTotals(begun(visits), snapshot, wave.engaged) };
}

/** What the narrowest daily cut has on each day of a wave, and of the days after it. */
function shapeOf(
  wave: Wave,
  weeks: Weeks,
  calendar: Calendar,
  daily: readonly Panel[],
  { start, length }: { readonly start: Day; readonly length: number },
): number[] {
  const during = range(wave.from, wave.to);
  const sides = daily.map((panel) => {
    const rows = rowsOf(wave, panel);
    return { panel, rows, engaged: sumOf(together(rows, 'engagedSessions', calendar.weeks), during) };
  });
  const [best] = sides.filter(({ rows }) => rows.length > 0).toSorted((a, b) => a.engaged - b.engaged);
  const isOpen = wave.to >= wave.panel.to - 1;
  const first = daysToWeek(calendar, start, wave.from - 1);
  const end = isOpen ? length : daysToWeek(calendar, start, wave.to + 2);
  const rate = best && peoplesRate(wave, weeks, best.rows, calendar);
  const table = best?.panel.table;
  const ahead = table ? daysBetween(table.start, start) : 0;
  const weekAt = weekAtStep(calendar, { start, step: 'day' });
  return Array.from({ length }, (_, at) => {
    if (at < first || at >= end) return 0;
    if (!best || !rate || !table) return 1;
    const step = at + ahead;
    const r = rate[weekAt(at)] ?? 1;
    return Math.max(
      0,
      best.rows.reduce((sum, row) => {
        const { sessions, engagedSessions } = table.rows[row.at]?.metrics ?? {};
        return sum + (sessions?.[step] ?? 0) - (engagedSessions?.[step] ?? 0) / r;
      }, 0),
    );
  });
}

/** How people stayed in some rows around each week, once the visits of a wave are taken off. */
function peoplesRate(wave: Wave, weeks: Weeks, rows: readonly PanelRow[], calendar: Calendar): Weeks {
  const sessions = together(rows, 'sessions', calendar.weeks);
  const engaged = together(rows, 'engagedSessions', calendar.weeks);
  const [some] = wave.parts;
  return sessions.map((_, week) => {
    const near = range(Math.max(0, week - RATE_WEEKS), Math.min(wave.panel.to - 1, week + RATE_WEEKS));
    const gone = sumOf(weeks, near);
    const usual = some?.usual.rate[Math.min(week, wave.panel.to - 1)] ?? 1;
    const stayed = Math.max(0, sumOf(engaged, near) - wave.engaged * gone) + LIKE_OTHERS * usual;
    return Math.min(1, stayed / (Math.max(0, sumOf(sessions, near) - gone) + LIKE_OTHERS));
  });
}

/** The rows of a daily cut under which a wave stands. */
function rowsOf(wave: Wave, panel: Panel): PanelRow[] {
  const isByCountry = panel.rows.some(({ country }) => country !== null);
  if (!isByCountry) return panel.rows.filter(({ channel }) => channel === wave.channel);
  const wanted = new Set(wave.parts.map(({ usual: { row } }) => row.country));
  const isNamed = (name: string | null) => panel.rows.some(({ country }) => country === name);
  const isAll = [...wanted].every(isNamed);
  return panel.rows.filter(({ country }) => wanted.has(country) || (!isAll && country === REST));
}

/** Without the days before it had begun and after it was over, whose noise would be told as visits. */
function begun(visits: readonly number[]): number[] {
  const some = visits.filter((value) => value > 0).toSorted((a, b) => a - b);
  const least = BEGUN * (some[Math.floor(some.length / 2)] ?? 0);
  const first = visits.findIndex((value) => value >= least && value > 0);
  const last = visits.findLastIndex((value) => value >= least && value > 0);
  return visits.map((value, at) => (at < first || at > last ? 0 : value));
}

/** Whole visits, never more than were counted without being engaged, and none on a day without an answer. */
function withinTotals(visits: readonly number[], { totals }: Snapshot, engaged: number): number[] {
  return visits.map((value, at) => {
    const counted = totals.sessions?.numerator[at] ?? 0;
    const stayed = totals.engagedSessions?.numerator[at] ?? 0;
    return Math.floor(Math.min(Math.round(value), counted, Math.max(0, counted - stayed) / (1 - engaged)));
  });
}
