import { describe, expect, it } from 'vitest';
import { toAttend } from '@/lib/draft/attention';
import { describeChip } from '@/lib/draft/describe-chip';
import { languagePack } from '@/lib/language/all-languages';
import type { Diagnosis, Turn, Verdict } from '@/lib/model/diagnosis';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Estimate } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { estimate } from './sample-parts';
import { monthly, plain, textOf, weekly } from './letters';
import { growingSite, plateauShop } from './samples';

const NOW: Readonly<Record<Verdict, Estimate>> = {
  growing: estimate(0.019, 0.017, 0.02),
  stagnating: estimate(0, -0.005, 0.006),
  declining: estimate(-0.019, -0.024, -0.011),
  inconclusive: estimate(0.001, -0.018, 0.042),
};

const turn = (verdict: Turn['verdict'], before: number): Turn => ({
  verdict,
  probability: 0.9,
  at: '2026-08-25',
  from: '2026-08-20',
  to: '2026-09-02',
  before: estimate(before, before - 0.008, before + 0.008),
});

const told = (verdict: Verdict, last: Turn | null = null): Partial<Diagnosis> => ({
  verdict,
  monthlyGrowth: NOW[verdict],
  since: '2026-08-25',
  sinceRange: { from: '2026-08-20', to: '2026-09-02' },
  turn: last,
  notes: verdict === 'inconclusive' ? [{ code: 'weeks-still-needed', value: 9 }] : [],
});
const slower = told('growing', turn('slowed', 0.028));
const open = told('inconclusive', turn('slowed', 0.054));

/** A report whose first vital signs go as they are told, the others as they did. */
function going(report: Report, ...courses: readonly Partial<Diagnosis>[]): Report {
  const vitals = report.vitals.map((vital, i) => ({ ...vital, diagnosis: { ...vital.diagnosis, ...courses[i] } }));
  return { ...report, findings: report.findings.filter(({ kind }) => kind !== 'pace'), vitals };
}

describe('the title', () => {
  const titles = (report: Report) => [plain(monthly(report).title), plain(monthly(report, 'en').title)];

  it('says that growth has slowed, and what the traffic does beside it', () => {
    expect(titles(going(plateauShop, slower, told('stagnating')))).toEqual([
      'Novembre : le chiffre d’affaires progresse moins vite, et le trafic plafonne',
      'November: revenue is growing more slowly, and traffic is on a plateau',
    ]);
    expect(titles(going(plateauShop, open, slower))).toEqual([
      'Novembre : la croissance du chiffre d’affaires a ralenti, et le trafic progresse moins vite',
      'November: growth of revenue has slowed, and traffic is growing more slowly',
    ]);
  });

  it('says nothing of what cannot be told, and that it is too early for the main figure', () => {
    expect(titles(going(plateauShop, slower, told('inconclusive')))).toEqual([
      'Novembre : le chiffre d’affaires progresse moins vite',
      'November: revenue is growing more slowly',
    ]);
    expect(titles(going(plateauShop, told('inconclusive'), slower))).toEqual([
      'Novembre : le trafic progresse moins vite ; trop tôt pour juger le chiffre d’affaires',
      'November: traffic is growing more slowly; too early to judge revenue',
    ]);
  });

  it('is the pair of verdicts where neither growth turned', () => {
    expect(titles(going(plateauShop, told('growing'), told('growing')))[0]).toBe(
      'Novembre : le chiffre d’affaires progresse, le trafic aussi',
    );
  });
});

describe('the answer', () => {
  const answers = (report: Report) => [
    textOf(monthly(report), 'working.answer'),
    textOf(monthly(report, 'en'), 'working.answer'),
  ];

  it('never calls slowed growth growth alone', () => {
    const [fr = '', en = ''] = answers(going(plateauShop, slower, told('stagnating')));
    expect(fr).toMatch(/^Oui, mais moins vite\. Le chiffre d’affaires progresse moins vite depuis fin août, alors que/);
    expect(en).toMatch(/^Yes, but more slowly\. Revenue has been growing more slowly since late August, whereas/);
  });

  it('says of a fall that has ended that it goes better, and leaves the smallest trend to the notes', () => {
    const ended = { ...told('inconclusive', turn('quickened', -0.054)), monthlyGrowth: estimate(0.02, -0.005, 0.04) };
    const notes: Diagnosis['notes'] = [{ code: 'smallest-visible-trend', value: 0.0225 }];
    const report = going(plateauShop, { ...ended, notes }, slower);
    const [fr = '', en = ''] = answers(report);
    expect(fr).toMatch(/^Mieux qu’avant\. /);
    expect(en).toMatch(/^Better than before\. /);
    // Whoever decides reads no interval: it stands in the working notes, cited.
    expect(fr).not.toContain('2,3 %');
    const { blocks, evidence } = monthly(report);
    const cited = blocks.find(({ id }) => id === 'vital.totalRevenue')?.evidence ?? [];
    const texts = evidence.filter(({ id }) => cited.includes(id)).map(({ value }) => plain(value));
    expect(texts.some((text) => text.includes('2,3 %'))).toBe(true);
  });

  it('says what is known where a plateau is not proven', () => {
    const [fr = '', en = ''] = answers(going(plateauShop, open));
    expect(fr).toContain(
      'Moins bien qu’avant. La croissance du chiffre d’affaires a ralenti depuis fin août. Un plateau n’est pas encore prouvé ; il le serait au plus tard en février 2027.',
    );
    expect(en).toContain(
      'Less well than before. Growth of revenue has slowed since late August. A plateau is not proven yet; by February 2027 it would be.',
    );
  });

  it('gives the figures of both regimes where it has no other sign to tell', () => {
    const alone = { ...growingSite, vitals: growingSite.vitals.slice(0, 1) };
    expect(answers(going(alone, slower))[0]).toContain(
      'depuis fin août : +1,9 % par mois, entre +1,7 % et +2,0 %, contre +2,8 % avant.',
    );
  });
});

describe('the evidence', () => {
  it('holds the growth before, with its interval and the days that it was read from', () => {
    const longView = {
      from: '2023-12-01',
      verdict: 'growing' as const,
      monthlyGrowth: NOW.growing,
      yearOnYear: null,
      daysObserved: { history: 1000, twoYears: 728 },
    };
    const { evidence } = monthly(going(plateauShop, { ...slower, longView }));
    const before = evidence.find(({ label }) => label.includes('avant le dernier tournant'));
    expect(before?.label).toBe('Croissance mensuelle du chiffre d’affaires avant le dernier tournant');
    expect(plain(before?.value ?? '')).toBe('+2,8 % par mois, entre +2,0 % et +3,6 %');
    expect(before?.provenance.period).toEqual({ from: '2023-12-01', to: '2026-08-24' });
    const now = evidence.find(({ label }) => label === 'Croissance mensuelle du chiffre d’affaires');
    expect(before?.provenance.daysObserved).toBe(1000 - (now?.provenance.daysObserved ?? 0));
  });
});

describe('the week', () => {
  const before = going(growingSite, told('growing'), told('growing'), told('growing'));
  const after = going(growingSite, slower, told('growing'), told('growing'));

  it('has for news that growth slowed, where the verdict stayed', () => {
    expect(plain(weekly(after, before).title)).toContain('le chiffre d’affaires progresse moins vite');
    expect(plain(weekly(after, before, 'en').title)).toContain('revenue is growing more slowly');
    expect(textOf(weekly(after, before), 'changed.list')).toContain('progresse moins vite (avant : progresse)');
  });

  it('does not say it twice', () => {
    expect(weekly(after, after).blocks.map(({ id }) => id)).toEqual(['calm', 'trend.totalRevenue']);
    expect(textOf(weekly(after, after), 'calm')).toContain('le chiffre d’affaires progresse moins vite');
  });
});

it('the chip says it too', () => {
  const chip = (language: Language) =>
    describeChip(going(plateauShop, open, open), EMPTY_MEMORY, '', languagePack(language))?.headline;
  expect(plain(chip('fr') ?? '')).toBe('Chiffre d’affaires : la croissance a ralenti depuis fin août');
  expect(chip('en')).toBe('Revenue: growth has slowed since late August');
});

it('a chart names what began, and tells the slope before in words', () => {
  const report = going(plateauShop, slower);
  const [main, ...others] = report.vitals;
  if (main?.chart.kind !== 'trend') throw new Error('The sample has no trend.');
  const regime = {
    since: '2026-08-25',
    line: [{ day: '2026-09-01', value: 1, low: 1, high: 1 }],
    range: { from: '2026-08-20', to: '2026-09-02' },
    mark: 'grows-slower' as const,
    before: [
      { day: '2026-06-01', value: 1 },
      { day: '2026-08-25', value: 1 },
    ],
  };
  const drawn = { ...report, vitals: [{ ...main, chart: { ...main.chart, regime } }, ...others] };
  const content = (language: Language) => {
    const block = monthly(drawn, language).blocks.find(({ id }) => id === `chart.${main.metric}`)?.generated;
    return block?.kind === 'chart' ? plain(block.marks ?? '') : '';
  };
  expect(content('fr')).toContain(
    'Barre sur l’axe : la tendance actuelle a commencé entre le 20 août et le 2 septembre 2026 (intervalle à 90 %). Tirets : la tendance d’avant, +2,8 % par mois.',
  );
  expect(content('en')).toContain('Dashed: the trend before, +2.8% a month.');
});

it('what changed since growth slowed comes before what changed in a year', () => {
  const [factors] = plateauShop.findings.filter(({ kind }) => kind === 'factors');
  if (!factors) throw new Error('The sample has no factors.');
  const { since: _, ...ofYear } = { ...factors, id: 'of-year' };
  const sinceThen = { ...factors, id: 'since-then', since: '2026-08-25' };
  const first = (course: Partial<Diagnosis>) =>
    toAttend({ ...going(plateauShop, course), findings: [ofYear, sinceThen] })[0]?.id;
  expect(first(slower)).toBe('since-then');
  expect(first(open)).toBe('since-then');
  expect(first(told('stagnating'))).toBe('since-then');
  expect(first(told('growing'))).toBe('of-year');
});
