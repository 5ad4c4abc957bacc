import type { DimensionId } from '@/lib/model/dimension';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { type Period, periodAYearBefore } from '@/lib/model/period';
import type { Estimate, Figure, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { answersTo, toldFigure } from '../answers';
import { asFinding, asShare, type Context } from '../context';
import { dispersionOf, thinned } from '../families/family';
import { PAID_CHANNELS } from '@/lib/measure/paid-channels';
import { newcombe, quotient, rateOf, wilson } from '@/lib/statistics/proportion';
import { figureIn } from '@/lib/measure/figures';
import { isNamed, periodIn, tableByAll } from '@/lib/measure/segment-tables';
import { taggingFindings } from './tagging';
import { amountOver } from '@/lib/measure/amount';
import { seriesOfRow, seriesOnSteps } from '@/lib/measure/series';

const DIMENSIONS: readonly DimensionId[] = ['sessionDefaultChannelGroup', 'landingPage'];
/** Eight weeks beside the half year before them: a step is neither a day's fame nor a slow drift. */
const AFTER_DAYS = 56;
const BEFORE_DAYS = 182;
/** A tenth more is what word of mouth does anyway. */
const SMALLEST_RISE = 1.1;
/** Fewer new visitors in eight weeks are friends and robots. */
const FEWEST_VISITORS = 50;
/** Links that lost their tags explain the rise where tagged channels lost at least this share of it. */
const EXPLAINED = 0.6;
/** One page is named where it carries at least half of the rise. */
const CARRIED = 0.5;
const FEWEST_ANSWERS = 30;
/** One in ten is more than politeness. */
const NOTABLE = 0.1;

/**
 * Direct visits of new visitors on pages that nobody types. Their share of all new visitors has surely
 * risen (Newcombe, trials thinned by `dispersionOf`) beside the half year before and beside the same weeks of last year
 * where those are known, while no tagged channel lost as much and nothing speaks for lost tags. Compatible with links
 * that people pass on; no proof of it. What buyers answered to "how did you hear of us?" stands beside it, and alone
 * where at least one in ten surely named another person.
 */
export function untrackedVisitFindings(context: Context): Finding[] {
  const heard = heardFigures(context);
  const table = tableByAll(context.snapshot, DIMENSIONS);
  const rise = table && riseOf(context, table);
  if (rise && table) return [visitsFinding(context, table, rise, heard)];
  const { heard: share } = heard;
  return share && (share.interval?.low ?? 0) >= NOTABLE ? [heardFinding(share, heard)] : [];
}

interface Rise {
  readonly period: Period;
  readonly before: Rate;
  readonly after: Rate;
  readonly difference: Estimate;
  readonly page: string | null;
}

function riseOf(context: Context, table: SegmentTable): Rise | null {
  const { asOf } = context.snapshot;
  const period = periodIn(table, { from: addDays(asOf, 1 - AFTER_DAYS), to: asOf });
  const before = { from: addDays(period.from, -BEFORE_DAYS), to: addDays(period.from, -1) };
  const deep = deepRows(table);
  const whole = sumOf(table, table.rows);
  const own = seriesOnSteps(table, 'newUsers', sumOf(table, deep), whole);
  const [now, then] = [rateOf(amountOver(own, period)), rateOf(amountOver(own, before))];
  if (!now || !then || now.numerator < FEWEST_VISITORS) return null;
  const dispersion = dispersionOf([{ segment: '', series: own, rate: now }], period);
  const lastYear = rateOf(amountOver(own, periodAYearBefore(period)));
  const hasRisen = (past: Rate) =>
    (newcombe(thinned(now, dispersion), thinned(past, dispersion))?.low ?? 0) > 0 &&
    quotient(now) >= SMALLEST_RISE * quotient(past);
  const difference = newcombe(thinned(now, dispersion), thinned(then, dispersion));
  if (!difference || !hasRisen(then) || (lastYear && !hasRisen(lastYear))) return null;
  const gained = now.numerator - quotient(then) * now.denominator;
  if (isExplained(context, table, { period, before, gained })) return null;
  return { period, before: then, after: now, difference, page: pageOf(table, deep, { period, before, gained }) };
}

/** Direct visits anywhere but on the home page; a page that was not set is none. */
const deepRows = (table: SegmentTable) =>
  table.rows.filter(({ keys: [channel, page = ''] }) => channel === 'Direct' && isNamed(page) && page !== '/');

const sumOf = (table: SegmentTable, rows: SegmentTable['rows']) =>
  Array.from({ length: table.length }, (_, i) =>
    rows.reduce((sum, { metrics }) => sum + (metrics['newUsers']?.[i] ?? 0), 0),
  );

interface Gain {
  readonly period: Period;
  readonly before: Period;
  /** New visitors beyond what the earlier share would have brought. */
  readonly gained: number;
}

/** Whether lost tags would explain it: signs of a breakage, or tagged channels that lost as many new visitors. */
function isExplained(context: Context, table: SegmentTable, { period, before, gained }: Gain): boolean {
  if (taggingFindings(context).length > 0) return true;
  const tagged = [...PAID_CHANNELS, 'Email', 'SMS'];
  const rows = table.rows.filter(({ keys: [channel = ''] }) => tagged.includes(channel));
  const series = seriesOnSteps(table, 'newUsers', sumOf(table, rows), null);
  const [now, then] = [amountOver(series, period)?.value ?? 0, amountOver(series, before)?.value ?? 0];
  return (then * AFTER_DAYS) / BEFORE_DAYS - now >= EXPLAINED * gained;
}

function pageOf(table: SegmentTable, rows: SegmentTable['rows'], { period, before, gained }: Gain): string | null {
  const gains = rows.map((row) => {
    const series = seriesOfRow(table, row, 'newUsers');
    const [now, then] = [series && amountOver(series, period)?.value, series && amountOver(series, before)?.value];
    return { page: row.keys[1] ?? '', gain: (now ?? 0) - ((then ?? 0) * AFTER_DAYS) / BEFORE_DAYS };
  });
  const [top] = gains.toSorted((a, b) => b.gain - a.gain);
  return top && top.gain >= CARRIED * gained ? top.page : null;
}

function visitsFinding(
  { snapshot }: Context,
  table: SegmentTable,
  { period, before, after, difference, page }: Rise,
  heard: Record<string, Figure>,
): Finding {
  const comparedWith = { from: addDays(period.from, -BEFORE_DAYS), to: addDays(period.from, -1) };
  const ask = {
    metric: 'newUsers',
    dimension: 'sessionDefaultChannelGroup',
    segment: 'Direct',
    from: table.provenance,
  } as const;
  const method = 'new visitors on deep pages ÷ all new visitors';
  return asFinding({
    kind: 'untracked-visits',
    metric: 'sessions',
    dimension: 'landingPage',
    segment: page,
    direction: 'up',
    period,
    comparedWith,
    weight: asShare(difference.estimate),
    figures: {
      before: figureIn(snapshot, 'rate', quotient(before), { ...ask, period: comparedWith, method }),
      after: figureIn(snapshot, 'rate', quotient(after), { ...ask, period, method }),
      size: figureIn(snapshot, 'rate', difference.estimate, {
        ...ask,
        period,
        interval: difference,
        method: 'Newcombe interval of the difference',
      }),
      visitors: figureIn(snapshot, 'count', after.numerator, { ...ask, period }),
      ...heard,
    },
  });
}

/** The share of buyers who named another person, with Wilson's interval and the number of answers; empty with too few. */
function heardFigures(context: Context): Record<string, Figure> {
  const [all] = answersTo(context, 'heard-answers');
  const named = answersTo(context, 'heard-from-someone').find(({ from, to }) => from === all?.from && to === all?.to);
  if (!all || !named || (all.value ?? 0) < FEWEST_ANSWERS) return {};
  const share = wilson({ numerator: named.value ?? 0, denominator: all.value ?? 0 });
  if (!share) return {};
  return {
    heard: toldFigure(context, named, share.estimate, { unit: 'rate', interval: share }),
    heardAnswers: toldFigure(context, all, all.value ?? 0),
  };
}

function heardFinding(share: Figure, figures: Record<string, Figure>): Finding {
  return asFinding({
    kind: 'untracked-visits',
    metric: 'sessions',
    dimension: 'landingPage',
    direction: 'up',
    period: share.provenance.period,
    weight: asShare(share.value / 4),
    figures,
  });
}
