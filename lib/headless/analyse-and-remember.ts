import { collect } from '@/lib/collect/collect';
import { benchmarksOfOthers } from '@/lib/explain/other-properties';
import { comparable } from '@/lib/measure/comparable/comparable';
import { countryFor } from '@/lib/measure/retail/country-of';
import { propertyRates } from '@/lib/measure/own-rates';
import { lookBacksOf } from '@/lib/draft/look-back';
import { outcomesOf } from '@/lib/learn/outcomes';
import type { RefusedRow } from '@/lib/collect/csv/benchmark-table';
import type { PropertyRates } from '@/lib/model/benchmark';
import { type Day, dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { LookBack } from '@/lib/model/look-back';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import type { Repository } from '@/lib/storage/repository';
import { keptMemory } from './kept-memory';
import { readRanges } from './ranges';
import type { OpenedSource } from './open-source';
import type { ReadOptions, ReportOptions } from './report-options';
import { startTarget } from './target-option';

/** What one analysis gives the drafts to write from. */
export interface Walk {
  readonly report: Report;
  /** What would have been reported a week before; null where there was nothing yet. */
  readonly previous: Report | null;
  /** After saying it. */
  readonly memory: Memory;
  /** What came of the actions that are done. */
  readonly outcomes: readonly Outcome[];
  /** What came with the sends whose week was read. */
  readonly lookBacks: readonly LookBack[];
  readonly settings: PropertySettings;
  readonly now: Date;
  /** What this property puts into the ranges of others. */
  readonly rates: PropertyRates;
  /** Rows of the table of ranges that were not taken over. */
  readonly refused: readonly RefusedRow[];
  /** The id under which its memory was kept, where that is no longer its own. */
  readonly formerId: string | null;
}

/** Reads a property and analyses it. What was said before is read, and nothing is written. */
export async function walkProperty(
  opened: OpenedSource,
  options: ReportOptions,
  kept: Repository | null = null,
): Promise<Walk> {
  const { now } = opened;
  const snapshot = await snapshotAt(opened, now);
  const { memory: before, formerId } = await keptMemory(kept, snapshot);
  const settings = settingsFor(snapshot, options);
  const { benchmarks: published, refused } = await readRanges(options.ranges);
  const compared = comparable(snapshot, { settings });
  const { snapshot: own } = compared;
  const rates = propertyRates(own, settings);
  const all = ((await kept?.readAll('rates')) ?? []).map(({ value }) => value);
  const benchmarks = [...benchmarksOfOthers(rates, all), ...published];
  const aWeekBefore = await earlierSnapshot(opened);
  const earlier = { memory: before, settings, benchmarks };
  const previous =
    aWeekBefore &&
    analyseProperty({ ...earlier, snapshot: aWeekBefore, today: dayOf(aWeekBefore, opened.aWeekBefore) }).report;
  // Beside what was said, not beside what a week before would have said that nobody read.
  const today = dayOf(snapshot, now);
  const walked = analyseProperty({ ...earlier, snapshot, compared, today });
  const outcomes = outcomesOf(before, own, today, settings.country);
  const lookBacks = lookBacksOf(before, own);
  return { ...walked, outcomes, lookBacks, previous, settings, now, rates, refused, formerId };
}

const dayOf = ({ property }: Snapshot, instant: Date): Day => dayIn(property.timeZone, instant);

export async function snapshotAt({ source, propertyId, health, reading }: OpenedSource, now: Date): Promise<Snapshot> {
  const snapshot = await collect(source, propertyId, { now, known: health });
  return { ...snapshot, ...(reading !== undefined && { reading }) };
}

/** A property that is younger than a week has no week before. */
async function earlierSnapshot(opened: OpenedSource): Promise<Snapshot | null> {
  try {
    const snapshot = await snapshotAt(opened, opened.aWeekBefore);
    return Object.keys(snapshot.totals).length > 0 ? snapshot : null;
  } catch (error) {
    if (error instanceof PlateauError && error.code === 'empty-property') return null;
    throw error;
  }
}

export function settingsFor({ property, asOf }: Snapshot, options: ReadOptions): PropertySettings {
  return {
    ...DEFAULT_SETTINGS,
    language: options.languages[0] ?? DEFAULT_SETTINGS.language,
    target: options.target ? startTarget(options.target, asOf) : null,
    ...(options.industry === undefined ? {} : { industry: options.industry }),
    ...(options.belonging === undefined ? {} : { belonging: options.belonging }),
    weeklyHours: options.hours ?? DEFAULT_SETTINGS.weeklyHours,
    author: options.author ?? DEFAULT_SETTINGS.author,
    boss: options.boss ?? DEFAULT_SETTINGS.boss,
    ...countryIn(property.timeZone, options),
  };
}

function countryIn(timeZone: string, { country, languages }: ReadOptions) {
  if (country !== undefined) return { country, countryBy: 'person' as const };
  return countryFor(timeZone, languages[0] ?? DEFAULT_SETTINGS.language);
}
