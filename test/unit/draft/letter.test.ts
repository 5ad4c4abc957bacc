import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { reportOver } from '@/lib/explain/over';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { wordsRead } from '@/lib/draft/words-read';
import { tacticText } from '@/lib/language/tactic-text';
import { type Block, blocksOf } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { lastCompleteMonth } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { maisonLienart } from '@/lib/demo/maison-lienart';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
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
    expect(textsIn(block).join(' ')).toMatch(/Effect to be measured: conversion, eight weeks after it is in place;/u);
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
