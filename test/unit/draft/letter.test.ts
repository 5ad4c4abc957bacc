import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { reportOver } from '@/lib/explain/over';
import { describeEvidence } from '@/lib/draft/evidence-text';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { wordsRead } from '@/lib/draft/words-read';
import { languagePack } from '@/lib/language/all-languages';
import { tacticText } from '@/lib/language/tactic-text';
import { type Block, blocksOf } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { lastCompleteMonth, lengthInDays } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { maisonLienart } from '@/lib/demo/maison-lienart';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { diagnosis, estimate } from './sample-parts';
import { memory, outcomes, plateauShop, leadSite, growingSite, tinyFile, MONTH } from './samples';

/** Two minutes of reading. */
const MOST_WORDS = 350;
const TODAY = '2026-11-30';
const settings = { ...DEFAULT_SETTINGS, author: 'Sacha', boss: 'Paul' };

const snapshot = await demoSnapshot({ site: maisonLienart, today: TODAY });
const { report: demo } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today: TODAY });

const letter = (report: Report, language: Language, more: Partial<Parameters<typeof composeMonthly>[0]> = {}) =>
  composeMonthly({
    report,
    memory: EMPTY_MEMORY,
    settings: { ...settings, language },
    period: lastCompleteMonth(report.asOf),
    now: `${TODAY}T07:00:00Z`,
    tacticText,
    ...more,
  });

/** The sentences of a passage. */
const sentencesIn = ({ generated: content }: Block) =>
  content.kind === 'paragraph' ? [content.text] : content.kind === 'list' ? content.items : [];

const samples = [
  ['the demonstration shop', demo, {}],
  ['a shop with work under way', plateauShop, { memory, outcomes, period: MONTH }],
  ['a lead site', leadSite, { period: MONTH }],
  ['a growing site', growingSite, { period: MONTH }],
  ['a small file', tinyFile, { period: MONTH }],
] as const;

describe.each(['fr', 'en'] as const)('the letter in %s', (language) => {
  it.each(samples)('is read in two minutes: %s', (_, report, more) => {
    expect(wordsRead(letter(report, language, more), 'boss')).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('names the channels of the month, and what is sure of them', () => {
    const table = letter(demo, language).blocks.find(({ id }) => id === 'channels.table')?.generated;
    expect(table).toMatchObject({ kind: 'table' });
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(([name]) => name)).toContain(language === 'fr' ? 'E-mail' : 'Email');
    const sure = rows.map((row) => row.at(-1));
    expect(sure.some((text) => text !== '')).toBe(true);
    // What moved is in words, and set as words are.
    expect(table?.kind === 'table' && table.columns.map(({ align }) => align)).toEqual([
      'start',
      'end',
      'end',
      'end',
      'start',
    ]);
    // Conversion stands beside that of a year before, as visits and results do.
    for (const row of rows) expect(row[2]).toMatch(language === 'fr' ? /% \(−0,\d\d\spt\)$/u : /% \(−0\.\d\d\spt\)$/u);
  });

  it('says no sentence twice', () => {
    const draft = letter(demo, language);
    const sentences = blocksOf(draft, 'boss').flatMap((block) =>
      sentencesIn(block)
        .flatMap((text) => text.split(/(?<=[.!?])\s+/))
        .filter((sentence) => /\d/.test(sentence)),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

const textsIn = (block: Block | undefined) => (block ? sentencesIn(block) : []);

describe('what is put to the boss', () => {
  const draft = letter(demo, 'en');
  const decisions = textsIn(draft.blocks.find(({ id }) => id === 'decide.list'));

  it('promises what the month’s own facts give, a month, and says so once', () => {
    const effects = draft.evidence.filter(({ label }) => label.includes('effect'));
    expect(effects.length).toBeGreaterThanOrEqual(2);
    const month = lastCompleteMonth(demo.asOf);
    for (const { provenance } of effects.filter(({ label }) => label.startsWith('Expected')))
      expect(provenance.period).toEqual(month);
    const { figures } = demo.over?.[0]?.findings.find(({ kind }) => kind === 'gap') ?? {};
    const mobile = reportOver(demo, month).advice.recommendations.find(
      ({ tacticId }) => tacticId === 'mobile-checkout',
    );
    expect(mobile?.effect?.high.value).toBe(figures?.['worthRegained']?.value);
    expect(
      demo.advice.recommendations.find(({ tacticId }) => tacticId === 'mobile-checkout')?.effect?.high.value,
    ).not.toBe(mobile?.effect?.high.value);
    expect(decisions.join(' ')).not.toContain('four weeks');
  });

  it('says what a published effect supposes, and who published it', () => {
    const cart = decisions.find((text) => text.includes('abandoned carts')) ?? '';
    expect(cart).toMatch(/a month, if every cart can be followed up, going by .*Bluecore.*2018.*Barilliance.*2016/u);
  });

  it('warns that effects overlap where two or more are told, and only there', () => {
    const ids = (report: Report) => letter(report, 'en').blocks.map(({ id }) => id);
    expect(ids(demo)).toContain('decide.overlap');
    const [first] = demo.advice.recommendations;
    const alone = { ...demo, advice: { ...demo.advice, recommendations: first ? [first] : [] } };
    expect(ids(alone)).toContain('decide.list');
    expect(ids(alone)).not.toContain('decide.overlap');
  });

  it('says of what nobody can put a figure on what will be looked at, and when', () => {
    const recommendations = demo.advice.recommendations.filter(({ effect }) => effect === null);
    expect(recommendations).not.toEqual([]);
    const block = letter({ ...demo, advice: { ...demo.advice, recommendations } }, 'en').blocks.find(
      ({ id }) => id === 'decide.list',
    );
    expect(textsIn(block).join(' ')).toMatch(/Effect to be measured: conversion, over eight weeks;/u);
  });
});

describe('the channels of the month', () => {
  it('come to the month’s own totals', () => {
    const { channels = [], vitals } = demo;
    const month = (metric: string) => vitals.find((vital) => vital.metric === metric)?.month?.value?.value ?? NaN;
    const sum = (pick: (channel: (typeof channels)[number]) => number) =>
      channels.reduce((whole, channel) => whole + pick(channel), 0);
    expect(sum(({ visits }) => visits.value.value)).toBeCloseTo(month('sessions'), 6);
    expect(sum(({ outcome }) => outcome?.value.value ?? NaN)).toBeCloseTo(month('totalRevenue'), 2);
  });
});

describe('the evidence of the letter', () => {
  const { evidence, blocks } = letter(demo, 'en');

  it('says that everything was read only where every day was', () => {
    const words = languagePack('en');
    const partial = evidence.filter(
      ({ provenance: { daysObserved, period } }) => daysObserved > 0 && daysObserved < lengthInDays(period),
    );
    expect(partial).not.toEqual([]);
    for (const entry of partial) expect(describeEvidence(entry, words)).not.toContain(words.messages.evidence.allRead);
    const whole = evidence.find(({ provenance: { daysObserved, period } }) => daysObserved === lengthInDays(period));
    expect(whole && describeEvidence(whole, words)).toContain(words.messages.evidence.allRead);
  });

  it('says how many weeks a chart shows, and no days of those that it leaves out', () => {
    const chart = evidence.find(({ label }) => label.startsWith('Chart'));
    expect(chart?.value).toMatch(/^\d+ of \d+ weeks$/);
    expect(chart && describeEvidence(chart, languagePack('en'))).not.toContain('days read');
  });

  it('tells the smallest effect that shows from the history of what will be looked at, and not from a figure of before', () => {
    const visible = evidence.filter(({ label }) => label.startsWith('Smallest visible effect'));
    expect(visible.length).toBeGreaterThan(1);
    for (const { provenance } of visible) {
      expect(provenance.period.to).toBe(demo.asOf);
      expect(lengthInDays(provenance.period)).toBeGreaterThan(700);
    }
    const mobile = visible.find(({ label }) => label.includes('mobile'));
    expect(mobile?.provenance.query.where).toEqual([{ dimension: 'deviceCategory', value: 'mobile' }]);
  });

  it('takes first-time buyers off all buyers, and divides orders by visits', () => {
    const words = languagePack('en');
    const texts = evidence.map((entry) => describeEvidence(entry, words));
    expect(texts.some((text) => text.includes('totalPurchasers − firstTimePurchasers'))).toBe(true);
    expect(texts.some((text) => text.includes('totalPurchasers ÷ firstTimePurchasers'))).toBe(false);
    expect(texts.some((text) => text.includes('ecommercePurchases ÷ sessions'))).toBe(true);
  });

  it('reads the chart out from before the turn on, and says which quarters are there in part', () => {
    const chart = blocks.find(({ id }) => id.startsWith('trend.'))?.generated;
    const rows = chart?.kind === 'chart' ? chart.table.rows : [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.at(-1)?.[0]).toBe('Q4 2026 (in part)');
    expect(rows.filter(([name = '']) => name.includes('in part')).length).toBeLessThanOrEqual(2);
    const { chart: drawn } = chart?.kind === 'chart' ? chart : { chart: null };
    expect(drawn?.kind === 'trend' && drawn.start.slice(0, 4)).toBe(rows[0]?.[0]?.slice(3, 7));
  });
});

describe('three plateaus', () => {
  const still = diagnosis('stagnating', '2026-01-05', estimate(0.001, -0.004, 0.006));
  const vitals = growingSite.vitals.map((each) => ({ ...each, diagnosis: still }));
  const answerIn = (language: Language, of = vitals) =>
    textsIn(letter({ ...growingSite, vitals: of }, language).blocks.find(({ id }) => id === 'working.answer')).join('');

  it('are told once', () => {
    expect(answerIn('fr')).toMatch(
      /^Pas encore\. Le chiffre d’affaires plafonne depuis [^.,]*, le trafic et la conversion aussi\./,
    );
    expect(answerIn('en')).toMatch(
      /^Not yet\. Revenue has been on a plateau [^.,]*, and so are traffic and conversion\./,
    );
  });

  it('are told apart where one of them grows', () => {
    const [main, traffic, conversion] = growingSite.vitals.map((each, i) => ({
      ...each,
      diagnosis: i === 1 ? each.diagnosis : still,
    }));
    const of = [main, traffic, conversion].flatMap((each) => each ?? []);
    expect(answerIn('fr', of)).toContain('alors que le trafic progresse');
  });
});
