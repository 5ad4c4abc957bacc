import { describe, expect, it } from 'vitest';
import { composeQuarterly } from '@/lib/draft/compose-quarterly';
import { composeWeekly, type WeeklyInput } from '@/lib/draft/compose-weekly';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { type Period, periodAYearBefore, quarterAYearBefore } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { lastCompleteWeek } from '@/lib/model/period';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { growingSite, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const week = { from: '2026-11-23', to: '2026-11-29' };
const quarter = { from: '2026-07-01', to: '2026-09-30' };
const days = ({ from, to }: Period) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** The report with figures of a week or a quarter, a tenth more than a year before. */
function withFigures(report: Report, name: 'week' | 'quarter', period: Period, observed = days(period)): Report {
  const aYearAgo = name === 'week' ? periodAYearBefore(period) : quarterAYearBefore(period);
  const over = (last: Figure, of: Period, factor: number, daysObserved = days(of)): Figure => ({
    ...last,
    value: last.value * (last.unit === 'rate' ? 1 : factor),
    provenance: { ...last.provenance, period: of, daysObserved },
  });
  return {
    ...report,
    vitals: report.vitals.map((vital) => ({
      ...vital,
      [name]: vital.last && {
        value: over(vital.last, period, 0.275, observed),
        yearBefore: over(vital.last, aYearAgo, 0.25),
      },
    })),
  };
}

const given = { memory: EMPTY_MEMORY, settings, now: '2026-12-01T07:00:00Z', tacticText };
const weekly = (report: Report, more: Partial<WeeklyInput> = {}) =>
  composeWeekly({ ...given, report, period: week, ...more });
const tableOf = (draft: Draft) => {
  const block = draft.blocks.find(({ id }) => id === 'figures');
  return block?.generated.kind === 'table' ? { ...block.generated, evidence: block.evidence } : null;
};

describe('the week’s figures', () => {
  const report = withFigures(plateauShop, 'week', week);

  it('open the first week, beside the same week a year before, each cited', () => {
    const draft = weekly(report);
    const table = tableOf(draft);
    expect(draft.blocks[0]?.id).toBe('figures');
    expect(table?.caption).toBe('La semaine du 23 au 29 novembre 2026 en chiffres');
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Mesure',
      'Cette semaine',
      'Même semaine, un an avant',
      'Écart',
    ]);
    expect(table?.rows.map(([name]) => name)).toEqual(['Chiffre d’affaires', 'Visites', 'Taux de conversion']);
    expect(table?.rows[0]?.[3]).toMatch(/^\+10\s%$/);
    expect(table?.evidence.length).toBeGreaterThan(5);
  });

  it('lead the title, before the news', () => {
    expect(weekly(report).title).toMatch(
      /^Semaine du 23 au 29 novembre 2026\s: chiffre d’affaires de 6\d\sk€ \(\+10\s% sur un an\)\s; le trafic monte/,
    );
    expect(weekly(report, { settings: { ...settings, language: 'en' } }).title).toMatch(
      /revenue of €6\dk \(\+10% on the year\); /,
    );
  });

  it('stand in a calm week too', () => {
    const calm = withFigures(growingSite, 'week', week);
    const draft = weekly(calm, { previous: calm });
    expect(draft.title).toMatch(/sur un an\)\s; aucune tendance n’a changé$/);
    expect(draft.blocks.map(({ id }) => id)).toEqual(['calm', 'figures', 'trend.totalRevenue']);
  });

  it('lead no title where a day was not read', () => {
    expect(weekly(withFigures(plateauShop, 'week', week, 6)).title).toMatch(/2026\s: le trafic monte/);
  });

  it('stand beside last year’s where the site rests on a weekday', () => {
    expect(tableOf(weekly(withFigures(plateauShop, 'week', week, 6)))?.rows[0]?.[3]).toMatch(/^\+10\s%$/);
  });

  it('are of the draft’s own week or not there', () => {
    expect(tableOf(weekly(withFigures(plateauShop, 'week', { from: '2026-11-16', to: '2026-11-22' })))).toBeNull();
    expect(tableOf(weekly(plateauShop))).toBeNull();
  });

  it('are read of the week that a weekly draft is about', () => {
    for (const day of ['2026-11-29', '2026-11-30', '2026-12-05', '2027-01-03'])
      expect(draftPeriod('weekly', day)).toEqual(lastCompleteWeek(day));
    expect(lastCompleteWeek('2026-11-29')).toEqual(week);
    expect(lastCompleteWeek('2026-12-05')).toEqual(week);
  });
});

describe('the quarter’s figures', () => {
  const draft = composeQuarterly({ ...given, report: withFigures(plateauShop, 'quarter', quarter), period: quarter });

  it('stand in short, named, beside last year’s quarter', () => {
    const table = tableOf(draft);
    expect(table?.caption).toBe('3e trimestre 2026 en chiffres');
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Mesure',
      '3e trimestre 2026',
      '3e trimestre 2025',
      'Écart',
    ]);
    expect(table?.rows).toHaveLength(3);
  });

  it('lead the title', () => {
    expect(draft.title).toMatch(
      /^3e trimestre 2026\s: chiffre d’affaires de 6\d\sk€ \(\+10\s% sur un an\)\s; aucune action n’était encore décidée$/,
    );
  });
});

describe('a title of the week', () => {
  const process = {
    ...plateauShop.findings[0],
    id: 'process|quarter-review-due||',
    kind: 'process' as const,
    metric: 'quarter-review-due',
    confidence: 1,
    weight: 1,
  } as Report['findings'][number];
  const gap = plateauShop.findings.filter(({ kind }) => kind === 'gap');
  const others = plateauShop.findings.filter(({ kind }) => kind !== 'gap');

  it('is led by how the site goes, not by how the work goes', () => {
    const now = { ...plateauShop, findings: [process, ...plateauShop.findings] };
    const { title } = weekly(now, { previous: { ...plateauShop, findings: others } });
    expect(title).toMatch(/: le mobile convertit bien moins que le reste du site$/);
  });

  it('counts as a change only what came, and says what is gone where nothing came', () => {
    const now = { ...plateauShop, findings: [process, ...others] };
    const { title } = weekly(now, { previous: { ...plateauShop, findings: [...others, ...gap] } });
    expect(title).toMatch(/: un constat ne se voit plus dans les chiffres$/);
  });
});
