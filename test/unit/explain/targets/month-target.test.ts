import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { contextOf } from '@/lib/explain/explain';
import { monthTarget } from '@/lib/explain/targets/month-target';
import { tacticText } from '@/lib/language/tactic-text';
import { daysBetween } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { calendarMonth, lastCompleteMonth, type Period } from '@/lib/model/period';
import type { Target } from '@/lib/model/target';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from '../shop-snapshot';
import { snapshotWith } from '../snapshot-with';

/** A hundred a day until 29 March 2026. */
const steady = snapshotWith({ length: 800, days: { sessions: 100, totalRevenue: 100, purchaseRate: 0 } });
const doubled: Target = { metric: 'totalRevenue', from: 36_500, to: 73_000, months: 12, startsOn: '2026-01-01' };

function targetOf(month: Period, { target = doubled, lost = [] as Period[] } = {}) {
  const settings = { ...DEFAULT_SETTINGS, target };
  const today = '2026-04-01';
  const context = contextOf({ snapshot: steady, diagnoses: {}, settings, memory: EMPTY_MEMORY, today });
  return monthTarget(context, target.metric, month, lost)?.value ?? null;
}

describe('what a target asks of a month', () => {
  it('is the month’s own part of the year before, grown as the target grows', () => {
    expect(targetOf(calendarMonth('2026-02-10'))).toBeCloseTo(2800 * 2 ** (2 / 12), 6);
    expect(targetOf(calendarMonth('2026-12-10'))).toBeCloseTo(3100 * 2, 6);
  });

  it('begins with the first whole month, and ends with the last', () => {
    expect(targetOf(calendarMonth('2025-12-10'))).toBeNull();
    expect(targetOf(calendarMonth('2027-01-10'))).toBeNull();
    const late = { ...doubled, startsOn: '2026-01-15' };
    expect(targetOf(calendarMonth('2026-01-20'), { target: late })).toBeNull();
    expect(targetOf(calendarMonth('2026-02-20'), { target: late })).toBeCloseTo(2800 * 2 ** (1 / 12), 6);
  });

  it('is unknown where the season is: a month of the year before was not read, or in part', () => {
    expect(targetOf(calendarMonth('2026-02-10'), { lost: [{ from: '2025-06-03', to: '2025-06-05' }] })).toBeNull();
    expect(targetOf(calendarMonth('2024-06-10'), { target: { ...doubled, startsOn: '2024-06-01' } })).toBeNull();
  });

  it('is of its own metric alone', () => {
    const settings = { ...DEFAULT_SETTINGS, target: doubled };
    const context = contextOf({ snapshot: steady, diagnoses: {}, settings, memory: EMPTY_MEMORY, today: '2026-04-01' });
    expect(monthTarget(context, 'sessions', calendarMonth('2026-02-10'), [])).toBeNull();
    expect(
      monthTarget({ ...context, settings: DEFAULT_SETTINGS }, 'totalRevenue', calendarMonth('2026-02-10'), []),
    ).toBeNull();
  });
});

describe('the month’s figures', () => {
  const snapshot = stuckShop();
  const target: Target = { ...doubled, startsOn: '2026-01-01' };
  const lettersTable = (settings: typeof DEFAULT_SETTINGS) => {
    const { report } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today: '2026-03-31' });
    const draft = composeMonthly({
      report,
      memory: EMPTY_MEMORY,
      settings,
      period: lastCompleteMonth(report.asOf),
      now: '2026-03-31T07:00:00Z',
      tacticText,
    });
    const content = draft.blocks.find(({ id }) => id === 'figures')?.generated;
    if (content?.kind !== 'table') throw new Error('The month has figures.');
    return { columns: content.columns.map(({ label }) => label), rows: content.rows, evidence: draft.evidence };
  };

  it('stand beside the target, where there is one, each cited', () => {
    const { columns, rows, evidence } = lettersTable({ ...DEFAULT_SETTINGS, language: 'fr', target });
    expect(columns.at(-1)).toBe('Objectif');
    expect(rows.map((row) => row.at(-1)).filter((text) => text !== '')).toHaveLength(1);
    expect(evidence.map(({ label }) => label)).toContain('Chiffre d’affaires, objectif du mois');
  });

  it('stand beside none where revenue was not read on days of the year before, though visits were', () => {
    const ofMonth = ({ totals, ...rest }: Snapshot) => {
      const settings = { ...DEFAULT_SETTINGS, target };
      const shop = { snapshot: { totals, ...rest }, memory: EMPTY_MEMORY, settings, today: '2026-03-31' };
      return analyseProperty(shop).report.vitals.find(({ metric }) => metric === 'totalRevenue')?.month?.target;
    };
    const { totalRevenue, ...totals } = snapshot.totals;
    if (!totalRevenue) throw new Error('The shop has revenue.');
    const at = daysBetween(totalRevenue.start, '2025-06-03');
    const numerator = totalRevenue.numerator.with(at, null).with(at + 1, null);
    expect(ofMonth(snapshot)?.value).toBeGreaterThan(0);
    expect(
      ofMonth({ ...snapshot, totals: { ...totals, totalRevenue: { ...totalRevenue, numerator } } }),
    ).toBeUndefined();
  });

  it('have no such column without', () => {
    expect(lettersTable({ ...DEFAULT_SETTINGS, language: 'fr' }).columns).not.toContain('Objectif');
  });
});
