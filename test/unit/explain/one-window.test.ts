import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { tablesSource } from '@/lib/collect/table/table-source';
import { generate } from '@/lib/demo/generate';
import { maisonLienart } from '@/lib/demo/maison-lienart';
import { factsOf } from '@/lib/explain/facts';
import { lastWindow, windowUntil } from '@/lib/measure/last-window';
import { addDays, type Day } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { overlap, type Period, periodAYearBefore } from '@/lib/model/period';
import { Figure } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { analyseProperty } from '@/lib/analyse-property';

const TODAY: Day = '2026-11-28';
/** Google still counts the last days. */
const AS_OF = addDays(TODAY, -3);
const LATEST = windowUntil(AS_OF);
/** Enough for a year before, and for the season of the year. */
const MONTHS = 27;

/** The demonstration shop, from which nothing came on some days. */
async function reportWithout(outage: Period | null): Promise<Report> {
  const site = { ...maisonLienart(), outage };
  const source = tablesSource([{ property: site.property, tables: generate(site, TODAY, MONTHS) }], 'demo', TODAY);
  const snapshot = await collect(source, site.property.id, { now: new Date(`${TODAY}T10:00:00Z`) });
  const target = { metric: 'totalRevenue', from: 3e6, to: 1e7, months: 24, startsOn: '2026-01-01' } as const;
  const settings = { ...DEFAULT_SETTINGS, target };
  return analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today: TODAY }).report;
}

/** Every figure that stands anywhere in a report. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const figure = Figure.safeParse(value);
  return figure.success ? [figure.data] : Object.values(value).flatMap(figuresIn);
}

/** What a figure is of: two of one name are one figure. */
const nameOf = ({ unit, provenance: { query, period, method } }: Figure) =>
  JSON.stringify([
    query.metrics,
    query.where,
    query.dimensions.length > 1 ? query.dimensions : [],
    period,
    unit,
    method,
  ]);

/** Counted as they stand: what was derived from several has a method of its own. */
const isCounted = ({ provenance: { method = 'mean of daily users' } }: Figure) => method === 'mean of daily users';
const isFourWeeks = ({ provenance: { period } }: Figure) => period.to === addDays(period.from, 27);

function valuesByName(report: Report): Map<string, Set<number>> {
  const values = new Map<string, Set<number>>();
  for (const figure of figuresIn(report).filter(isCounted)) {
    const name = nameOf(figure);
    values.set(name, (values.get(name) ?? new Set()).add(figure.value));
  }
  return values;
}

const SITUATIONS: readonly (readonly [name: string, outage: Period | null, to: Day])[] = [
  ['with every day counted', null, AS_OF],
  ['with five silent days', { from: '2026-11-10', to: '2026-11-14' }, '2026-11-09'],
  ['with nine silent days', { from: '2026-11-12', to: '2026-11-20' }, '2026-11-11'],
  ['with five silent days a year before', { from: '2025-11-10', to: '2025-11-14' }, '2026-11-08'],
  ['with a stop that lasts since nine days', { from: addDays(AS_OF, -8), to: AS_OF }, addDays(AS_OF, -9)],
];

describe.each(SITUATIONS)('a report %s', (_name, outage, to) => {
  const told = reportWithout(outage);

  it('speaks of one last window', async () => {
    const report = await told;
    expect(report.window).toEqual(windowUntil(to));
    const periods = [report.window, periodAYearBefore(report.window)];
    for (const { last, yearBefore, lost } of report.vitals) {
      expect([last?.provenance.period, yearBefore?.provenance.period]).toEqual(periods);
      expect(lost).toBeUndefined();
    }
    const ofLatest = figuresIn(report).filter((each) => isFourWeeks(each) && each.provenance.period.to >= LATEST.from);
    expect(ofLatest.length).toBeGreaterThan(20);
    for (const { provenance } of ofLatest) expect(provenance.period).toEqual(report.window);
  });

  it('sums no day that was lost into it', async () => {
    const counted = figuresIn(await told).filter((each) => isCounted(each) && isFourWeeks(each));
    expect(counted.length).toBeGreaterThan(5);
    for (const { provenance } of counted) {
      expect(outage !== null && overlap(provenance.period, outage)).toBe(false);
      expect(provenance.daysObserved).toBe(28);
    }
  });

  it('says one thing of one metric over one period', async () => {
    for (const [name, values] of valuesByName(await told)) expect([name, ...values]).toHaveLength(2);
  });

  it('has each fact once', async () => {
    const ids = factsOf(await told).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe('a report with a stop that lasts for longer than four weeks', () => {
  const told = reportWithout({ from: addDays(AS_OF, -39), to: AS_OF });

  it('has the last days for its window, and nothing to say of them', async () => {
    const { window, vitals } = await told;
    expect(window).toEqual(LATEST);
    for (const { last, yearBefore, lost } of vitals) expect([last, yearBefore, lost]).toEqual([null, null, 28]);
    const counted = figuresIn(await told).filter((each) => isCounted(each) && overlap(each.provenance.period, LATEST));
    expect(counted.filter(isFourWeeks)).toEqual([]);
  });
});

describe('lastWindow', () => {
  it('takes what is whole itself where the history is short', async () => {
    const site = { ...maisonLienart(), outage: { from: '2026-11-20', to: '2026-11-21' } };
    const source = tablesSource([{ property: site.property, tables: generate(site, TODAY, 4) }], 'demo', TODAY);
    const snapshot = await collect(source, site.property.id, { now: new Date(`${TODAY}T10:00:00Z`) });
    expect(lastWindow(snapshot, [site.outage])).toEqual(windowUntil('2026-11-19'));
    expect(lastWindow(snapshot)).toEqual(LATEST);
  });
});
