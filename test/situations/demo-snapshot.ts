import { collect } from '@/lib/collect/collect';
import { type TabledProperty, tablesSource } from '@/lib/collect/table/table-source';
import { generate } from '@/lib/demo/generate';
import type { Site } from '@/lib/demo/site';
import type { Day } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { type AutomatedVisits, withAutomatedVisits } from './automated-visits';
import { SITUATIONS, type SituationName } from './situations';
import { steadyShop } from './steady-shop';

export interface Scene {
  /** What is planted, one thing or several; nothing without it. */
  readonly situation?: SituationName | readonly SituationName[];
  /** What it is planted in: the steady shop without it. */
  readonly site?: (today: Day) => Site;
  readonly today?: Day;
  /** Visits that no person makes, beside those of the site. */
  readonly automated?: AutomatedVisits;
  /** Calendar months of history before the month of `today`. */
  readonly months?: number;
}

const TODAY: Day = '2026-11-22';
/** Two years for the seasons, and as much as trends and plots reach back. */
const MONTHS = 27;

/** A site in a situation. */
export function siteIn({ situation = [], site = steadyShop, today = TODAY }: Scene = {}): Site {
  const names = typeof situation === 'string' ? [situation] : situation;
  return names.reduce<Site>((told, name) => SITUATIONS[name](told, today), site(today));
}

/** The same as tables, for the emulator: `startEmulator({ properties: [propertyIn({ situation: 'dark-social' })] })`. */
export function propertyIn(scene: Scene = {}): TabledProperty {
  const site = siteIn(scene);
  const today = scene.today ?? TODAY;
  const tables = generate(site, today, scene.months ?? MONTHS);
  return {
    property: site.property,
    tables: scene.automated ? withAutomatedVisits(tables, scene.automated, today) : tables,
  };
}

const drawn = new Map<string, Promise<Snapshot>>();

/**
 * What a reading of a site in a situation gives, drawn and collected in memory; the same scene is drawn once.
 *
 * @example const { tables } = await demoSnapshot({ situation: 'item-few-carts' })
 */
export function demoSnapshot(scene: Scene = {}): Promise<Snapshot> {
  const { situation = [], site = steadyShop, today = TODAY, months = MONTHS, automated = null } = scene;
  const key = JSON.stringify([[situation].flat(), site.name, today, months, automated]);
  const known = drawn.get(key);
  if (known) return known;
  const property = propertyIn(scene);
  const source = tablesSource([property], 'demo', today);
  const snapshot = collect(source, property.property.id, { now: new Date(`${today}T10:00:00Z`) });
  drawn.set(key, snapshot);
  return snapshot;
}
