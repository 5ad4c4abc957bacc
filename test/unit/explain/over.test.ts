import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { contextOf, explain } from '@/lib/explain/explain';
import { factsOf } from '@/lib/explain/facts';
import { findingsOver, reportOver } from '@/lib/explain/over';
import { addDays } from '@/lib/model/day';
import { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import {
  isSamePeriod,
  lastCompleteMonth,
  lastCompleteQuarter,
  monthAYearBefore,
  type Period,
} from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from './shop-snapshot';

const snapshot = stuckShop();
const today = addDays(snapshot.asOf, 3);
const { report } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today });
const MONTH = lastCompleteMonth(snapshot.asOf);
const QUARTER = lastCompleteQuarter(snapshot.asOf);
const contextFrom = (given: Snapshot, lost?: readonly Period[]) => {
  const explaining = { snapshot: given, diagnoses: {}, settings: DEFAULT_SETTINGS, memory: EMPTY_MEMORY, today };
  const context = contextOf(explaining);
  return lost ? { ...context, lost } : context;
};

describe('what was found over a document’s own days', () => {
  const [month, quarter] = findingsOver(contextFrom(snapshot));

  it('is of the calendar month and quarter, beside the same a year before', () => {
    expect([month?.period, quarter?.period]).toEqual([MONTH, QUARTER]);
    expect(month?.findings.length).toBeGreaterThan(2);
    for (const finding of month?.findings ?? []) {
      expect(Finding.safeParse(finding).success).toBe(true);
      expect(finding.period).toEqual(MONTH);
    }
    const ofAYear = month?.findings.filter(({ comparedWith, since }) => comparedWith && since === undefined) ?? [];
    expect(ofAYear.length).toBeGreaterThan(0);
    for (const { comparedWith } of ofAYear) expect(comparedWith).toEqual(monthAYearBefore(MONTH));
  });

  it('adds up to the change of the whole, as over the last four weeks', () => {
    const factors = month?.findings.find(({ kind, since }) => kind === 'factors' && since === undefined);
    const sum = (factors?.parts ?? []).reduce((all, { contribution }) => all + contribution.value, 0);
    expect(sum).toBeCloseTo(factors?.figures['size']?.value ?? Number.NaN, 4);
  });

  it('is not told where measurement was lost in either year, or a year before was not read', () => {
    const isTold = (over: ReturnType<typeof findingsOver>) => over.some(({ period }) => isSamePeriod(period, MONTH));
    for (const day of [MONTH.to, monthAYearBefore(MONTH).from])
      expect(isTold(findingsOver(contextFrom(snapshot, [{ from: day, to: day }])))).toBe(false);
    const totals = Object.fromEntries(
      Object.entries(snapshot.totals).map(([metric, series]) => [
        metric,
        { ...series, start: MONTH.from, numerator: series.numerator.slice(-(series.numerator.length % 31) - 31) },
      ]),
    );
    expect(isTold(findingsOver(contextFrom({ ...snapshot, totals })))).toBe(false);
  });
});

describe('the report of a period', () => {
  const told = reportOver(report, MONTH);

  it('tells facts of the month alone, where it tells any of four weeks', () => {
    const isOfWindow = ({ period }: Finding) => isSamePeriod(period, report.window);
    const instead = new Set(report.over?.[0]?.instead);
    const advised = new Set(report.advice.recommendations.flatMap(({ findingIds }) => findingIds));
    expect(report.findings.filter(({ id }) => instead.has(id)).every(isOfWindow)).toBe(true);
    expect(told.findings.filter(({ id }) => instead.has(id) && !advised.has(id)).some(isOfWindow)).toBe(false);
    expect(told.findings.some(({ period }) => isSamePeriod(period, MONTH))).toBe(true);
  });

  it('has each fact once, and what is of no window as it was', () => {
    const ids = factsOf(told).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const trends = ({ kind }: Finding) => ['data-health', 'verdict', 'break', 'pace'].includes(kind);
    expect(told.findings.filter(trends)).toEqual(report.findings.filter(trends));
  });

  it('keeps the fact that advice rests on', () => {
    const ids = new Set(factsOf(told).map(({ id }) => id));
    for (const { findingIds } of told.advice.recommendations)
      for (const id of findingIds) expect(ids.has(id)).toBe(true);
  });

  it('is the report itself of any other days', () => {
    expect(reportOver(report, report.window)).toBe(report);
    expect(explain(contextFrom(snapshot)).length).toBeGreaterThan(0);
  });
});
