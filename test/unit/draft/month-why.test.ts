import { describe, expect, it } from 'vitest';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import { blocksOf, type Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { monthAYearBefore } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const factors = plateauShop.findings.find(({ kind, since }) => kind === 'factors' && since === undefined);
if (!factors) throw new Error('The sample has no factors.');
const ofMonth = { ...factors, period: MONTH, comparedWith: monthAYearBefore(MONTH) };
const compose = (report: Report, more: Partial<MonthlyInput> = {}) =>
  composeMonthly({
    report,
    memory: EMPTY_MEMORY,
    settings,
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
    ...more,
  });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'paragraph' ? content.text : '';
};
/** Decisions leave the page less room for facts. */
const undecided: Report = { ...plateauShop, advice: { ...plateauShop.advice, recommendations: [] } };
const over = (finding: typeof ofMonth) => [{ period: finding.period, findings: [finding], instead: [finding.id] }];
const told = compose({ ...undecided, over: over(ofMonth) });

describe('why the month is what it is', () => {
  it('stands below its figures, on the days that these name', () => {
    const ids = blocksOf(told, 'boss').map(({ id }) => id);
    expect(ids.indexOf('figures.why')).toBe(ids.indexOf('figures') + 1);
    expect(textOf(told, 'figures.why')).toMatch(/Sur un an, .* a coûté .*k€/);
    expect(told.blocks.find(({ id }) => id === 'figures.why')?.evidence).not.toEqual([]);
  });

  it('tells parts that add up to the change: what may be chance is named beside the whole', () => {
    const text = textOf(told, 'figures.why');
    expect(text).toMatch(/\s; le panier moyen, .* peut tenir au hasard\s: .* en tout\.$/u);
  });

  it('is not told again of other days to the boss, and keeps its split in the working notes', () => {
    expect(blocksOf(told, 'boss').some(({ id }) => id === `attention.${factors.id}`)).toBe(false);
    expect(blocksOf(told, 'working').some(({ id }) => id.startsWith(`finding.${factors.id}`))).toBe(true);
  });

  it('is left to what is known of the last weeks where the report is of another month', () => {
    const other = compose({
      ...undecided,
      over: over({ ...ofMonth, period: { from: '2026-10-01', to: '2026-10-31' } }),
    });
    expect(textOf(other, 'figures.why')).toBe('');
    expect(compose(undecided).blocks.map(({ id }) => id)).toEqual(other.blocks.map(({ id }) => id));
  });
});

describe('facts of other days than the month', () => {
  it('say of which', () => {
    expect(textOf(told, 'attention.days')).toBe(
      'Sur les quatre dernières semaines complètes, du 5 novembre au 2 décembre.',
    );
    expect(textOf(compose(undecided, { settings: { ...settings, language: 'en' } }), 'attention.days')).toContain(
      'Over the last four complete weeks',
    );
  });

  it('say so where the last four weeks are not whole', () => {
    const window = { from: '2026-10-24', to: '2026-11-20' };
    const findings = plateauShop.findings.map((finding) => ({ ...finding, period: window }));
    expect(textOf(compose({ ...undecided, window, findings }), 'attention.days')).toMatch(
      /^Ces constats portent sur les quatre dernières semaines mesurées en entier, du 24 octobre au 20 novembre.: des jours plus récents/,
    );
    const vitals = plateauShop.vitals.map((vital) => ({ ...vital, lost: 20 }));
    expect(textOf(compose({ ...undecided, vitals }), 'attention.days')).toBe(
      'Ces constats portent sur la période du 5 novembre au 2 décembre, dont des jours n’ont pas été mesurés.',
    );
  });

  it('need no word where they end with the month', () => {
    const findings = plateauShop.findings.map((finding) => ({
      ...finding,
      period: { from: '2026-11-03', to: '2026-11-30' },
    }));
    expect(textOf(compose({ ...undecided, findings }), 'attention.days')).toBe('');
  });
});
