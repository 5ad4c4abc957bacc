import { REST } from '@/lib/model/rest';
import { DRIVEN_CHANNELS } from '@/lib/measure/paid-channels';
import { DAYS_A_WEEK } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { daysAStep, type SegmentTable } from '@/lib/model/table';
import { type Calendar, range, weekAtStep } from './panel';
import type { Removal } from './removed';

/** Four weeks at a time say where such visits are, without the noise of a day. */
const STRETCH_WEEKS = 4;
/** A quarter before and after says how a row is without them. */
const NEAR_WEEKS = 13;
/** With fewer visits of its own a row is taken to be half like the whole. */
const OWN_VISITS = 60;

type Row = SegmentTable['rows'][number];

/** For each row and step, how much of a wave stands there beside the other rows. */
export function rowWeights(
  table: SegmentTable,
  snapshot: Snapshot,
  removal: Removal,
  calendar: Calendar,
  amounts: readonly number[],
): number[][] {
  const { wave } = removal;
  const weekAt = weekAtStep(calendar, table);
  const known = knownByCountry(table, removal);
  if (known) {
    const last = Math.max(wave.from, Math.min(wave.to, wave.panel.to - 1));
    return known.map((weeks) =>
      Array.from({ length: table.length }, (_, step) => weeks[Math.min(last, Math.max(wave.from, weekAt(step)))] ?? 0),
    );
  }
  const excess = excessOf(table, removal, amounts, weekAt);
  const isEligible = eligible(table, removal);
  return table.rows.map((row, at) => excess[at]?.map((weight) => (isEligible(row) ? weight : 0)) ?? []);
}

/** Where a wave was found by country, a cut that holds countries has it where it was found. */
function knownByCountry(table: SegmentTable, { wave }: Removal): readonly Float64Array[] | null {
  if (table === wave.panel.table || sameCut(table, wave.panel.table)) {
    return table.rows.map(({ keys }) => {
      const part = wave.parts.find(
        ({ usual: { row } }) => wave.panel.table.rows[row.at]?.keys.join('|') === keys.join('|'),
      );
      return part?.visits ?? new Float64Array();
    });
  }
  const isByCountry = table.dimensions.length === 1 && table.dimensions[0] === 'country';
  if (!isByCountry || !wave.parts.some(({ usual: { row } }) => row.country !== null)) return null;
  const names = new Set(table.rows.map(({ keys }) => keys[0] ?? ''));
  return table.rows.map(({ keys: [name = ''] }) => {
    const own = wave.parts.filter(({ usual: { row } }) =>
      names.has(row.country ?? '') ? row.country === name : name === REST,
    );
    return Float64Array.from({ length: own[0]?.visits.length ?? 0 }, (_, week) =>
      own.reduce((sum, { visits }) => sum + (visits[week] ?? 0), 0),
    );
  });
}

const sameCut = (a: SegmentTable, b: SegmentTable) => a.step === b.step && a.dimensions.join() === b.dimensions.join();

/** Rows that cannot hold any of a wave: of another channel, of a campaign, or of visitors who were there before. */
function eligible({ dimensions, rows }: SegmentTable, { wave: { channel } }: Removal): (row: Row) => boolean {
  const place = (name: (typeof dimensions)[number]) => dimensions.indexOf(name);
  const [byChannel, byVisitor] = [place('sessionDefaultChannelGroup'), place('newVsReturning')];
  const bySource = Math.max(place('sessionSourceMedium'), place('sessionSource'), place('sessionCampaignName'));
  const isDirect = (key: string) => key.startsWith('(direct)');
  const hasDirect = channel === 'Direct' && bySource >= 0 && rows.some(({ keys }) => isDirect(keys[bySource] ?? ''));
  return ({ keys }) => {
    const own = keys[byChannel] ?? '';
    if (byChannel >= 0 && (channel === null ? DRIVEN_CHANNELS.includes(own) : own !== channel)) return false;
    if (byVisitor >= 0 && keys[byVisitor] === 'returning') return false;
    return !hasDirect || isDirect(keys[bySource] ?? '');
  };
}

/**
 * What each row holds beyond what its engaged visits speak for at its own rate near the wave; where a cut says nothing of
 * engagement, beyond its share of the visits near the wave.
 */
function excessOf(
  table: SegmentTable,
  { wave }: Removal,
  amounts: readonly number[],
  weekAt: (step: number) => number,
): number[][] {
  const steps = range(0, table.length - 1);
  const touched = steps.filter((step) => (amounts[step] ?? 0) > 0);
  const [first = 0, last = 0] = [touched[0], touched.at(-1)];
  const perWeek = DAYS_A_WEEK / daysAStep(table);
  const isNear = (step: number) =>
    !((amounts[step] ?? 0) > 0) && step >= first - NEAR_WEEKS * perWeek && step <= last + NEAR_WEEKS * perWeek;
  const near = steps.filter(isNear);
  const sum = (row: Row, metric: 'sessions' | 'engagedSessions', some: readonly number[]) =>
    some.reduce((all, step) => all + (row.metrics[metric]?.[step] ?? 0), 0);
  const whole = (metric: 'sessions' | 'engagedSessions', some: readonly number[]) =>
    table.rows.reduce((all, row) => all + sum(row, metric, some), 0);
  const gone = touched.reduce((all, step) => all + (amounts[step] ?? 0), 0);
  const [visitsNear, engagedNear] = [whole('sessions', near), whole('engagedSessions', near)];
  const people =
    (whole('engagedSessions', touched) - wave.engaged * gone) / Math.max(1, whole('sessions', touched) - gone);
  const rateNear = visitsNear > 0 ? engagedNear / visitsNear : people;
  const stretches = new Map<number, number[]>();
  for (const step of touched) {
    const key = Math.floor((weekAt(step) - wave.from) / STRETCH_WEEKS);
    stretches.set(key, [...(stretches.get(key) ?? []), step]);
  }
  const weights = table.rows.map(() => Array.from({ length: table.length }, () => 0));
  for (const some of stretches.values()) {
    const left = whole('sessions', some) - some.reduce((all, step) => all + (amounts[step] ?? 0), 0);
    table.rows.forEach((row, at) => {
      const visits = sum(row, 'sessions', some);
      const usual =
        (sum(row, 'engagedSessions', near) + OWN_VISITS * rateNear) / (sum(row, 'sessions', near) + OWN_VISITS);
      const rate = Math.max(0.02, rateNear > 0 ? (usual * people) / rateNear : people);
      const expected = row.metrics.engagedSessions
        ? sum(row, 'engagedSessions', some) / rate
        : visitsNear > 0
          ? (left * sum(row, 'sessions', near)) / visitsNear
          : 0;
      const weight = Math.max(0, visits - expected) / some.length;
      for (const step of some) (weights[at] ?? [])[step] = weight;
    });
  }
  return weights;
}
