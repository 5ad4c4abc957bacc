import { collect } from '@/lib/collect/collect';
import { outcomesOf } from '@/lib/learn/outcomes';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { walkStreet } from '@/lib/street';
import type { OpenedSource } from './open-source';
import type { ReportOptions } from './report-options';
import { readMemory } from './state-folder';
import { startTarget } from './target-option';

/** What one walk along the street gives the drafts to write from. */
export interface Walk {
  readonly report: Report;
  /** What would have been reported a week before; null where there was nothing yet. */
  readonly previous: Report | null;
  /** After saying it. */
  readonly memory: Memory;
  /** What came of the actions that are done. */
  readonly outcomes: readonly Outcome[];
  readonly settings: PropertySettings;
  readonly now: Date;
}

/** Reads a property and walks the street. What was said before is read, and nothing is written. */
export async function walkProperty(opened: OpenedSource, options: ReportOptions): Promise<Walk> {
  const { propertyId, now } = opened;
  const before = options.state === undefined ? EMPTY_MEMORY : await readMemory(options.state, propertyId);
  const snapshot = await snapshotAt(opened, now);
  const settings = settingsFor(snapshot, options);
  const walked = walkOn(snapshot, before, settings, now);
  const aWeekBefore = await earlierSnapshot(opened);
  const previous = aWeekBefore && walkOn(aWeekBefore, before, settings, opened.aWeekBefore).report;
  const outcomes = outcomesOf(before, snapshot, dayIn(snapshot.property.timeZone, now));
  return { ...walked, outcomes, previous, settings, now };
}

function walkOn(snapshot: Snapshot, memory: Memory, settings: PropertySettings, now: Date) {
  return walkStreet({ snapshot, memory, settings, today: dayIn(snapshot.property.timeZone, now) });
}

async function snapshotAt({ source, propertyId, health }: OpenedSource, now: Date): Promise<Snapshot> {
  const snapshot = await collect(source, propertyId, { now });
  return { ...snapshot, health: [...snapshot.health, ...health] };
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

function settingsFor({ property, asOf }: Snapshot, options: ReportOptions): PropertySettings {
  return {
    ...DEFAULT_SETTINGS,
    language: options.languages[0] ?? DEFAULT_SETTINGS.language,
    target: options.target ? startTarget(options.target, asOf) : null,
    weeklyHours: options.weeklyHours ?? DEFAULT_SETTINGS.weeklyHours,
    author: options.author ?? DEFAULT_SETTINGS.author,
    boss: options.boss ?? DEFAULT_SETTINGS.boss,
    country: options.country ?? (property.timeZone === 'Europe/Paris' ? 'FR' : ''),
  };
}
