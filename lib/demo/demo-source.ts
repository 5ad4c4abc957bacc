import type { AnalyticsSource } from '@/lib/collect/source';
import { type TabledProperty, tablesSource } from '@/lib/collect/table/table-source';
import type { RowTable } from '@/lib/collect/table/row-table';
import type { Day } from '@/lib/model/day';
import { atelierBrume } from './atelier-brume';
import { demoSetup } from './demo-setup';
import { generate } from './generate';
import { maisonLienart } from './maison-lienart';

/** The zone in which the demonstration's days are days. */
export const DEMO_ZONE = 'Europe/Paris';

/** The properties that can be tried without an account, with the days up to the one before `today`. */
export function demoProperties(today: Day): TabledProperty[] {
  return [maisonLienart(), atelierBrume()].map((site) => {
    let tables: RowTable[] | undefined;
    return {
      property: site.property,
      setup: demoSetup(site),
      // Drawn when first asked for: most people look at one property.
      get tables() {
        return (tables ??= generate(site, today));
      },
    };
  });
}

let drawn: { readonly day: Day; readonly source: AnalyticsSource } | null = null;

/** An in-memory stand-in for Google Analytics that answers the same requests. Drawing it takes a moment: a day's is drawn once. */
export function demoSource(today: Day): AnalyticsSource {
  if (drawn?.day !== today) drawn = { day: today, source: tablesSource(demoProperties(today), 'demo', today) };
  return drawn.source;
}
