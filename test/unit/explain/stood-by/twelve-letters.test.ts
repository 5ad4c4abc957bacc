/** The demonstration's letters of a year, read one after the other: whatever one of them takes back, it says so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { demoSource } from '@/lib/demo/demo-source';
import { addDays, type Day } from '@/lib/model/day';
import { blocksOf, type Edition } from '@/lib/model/draft';
import { firstOfMonth } from '@/lib/model/first-day';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { type Letter, replay } from '@/test/evaluate/replay/replay';
import { takenBack } from '@/test/evaluate/replay/revisions';

const LAST: Day = '2026-12-01';
const MONTHS = 12;

let letters: Letter[] = [];
beforeAll(async () => {
  const today = addDays(LAST, 3);
  const snapshot = await collect(demoSource(today), '1', { now: new Date(`${today}T10:00:00Z`) });
  const days = Array.from({ length: MONTHS }, (_, month) => firstOfMonth(LAST, month + 1 - MONTHS));
  const readings = days.map((day) => ({
    snapshot: snapshotUntil(snapshot, day),
    now: new Date(`${addDays(day, 3)}T10:00:00Z`),
  }));
  letters = replay(readings, { ...DEFAULT_SETTINGS, language: 'fr', country: 'FR', boss: 'Paul', author: 'Sacha' });
});

const wordsOf = ({ draft }: Letter) =>
  draft.blocks.flatMap(({ id, generated }) =>
    id.startsWith('said.') && generated.kind === 'paragraph' ? [generated.text] : [],
  );

describe('twelve letters of the demonstration', () => {
  it('take nothing back without a word, and no word is about nothing', () => {
    const revisions = takenBack(letters);
    expect(revisions.filter(({ isAloud }) => !isAloud)).toEqual([]);
    expect(letters.flatMap(wordsOf)).toHaveLength(revisions.length);
    for (const words of letters.flatMap(wordsOf)) expect(words).toMatch(/Nous (?:disions|pensions)/);
  });

  it('take back at most one thing of each vital sign', () => {
    const ofVitals = takenBack(letters).filter(({ what }) => what !== 'step');
    const metrics = ofVitals.map(({ metric }) => metric);
    expect(metrics.length).toBeGreaterThan(0);
    expect(new Set(metrics).size).toBe(metrics.length);
  });

  it('end with the story that is told: visits grow, revenue does not, and conversion falls', () => {
    const verdicts = letters.at(-1)?.report.vitals.map(({ metric, diagnosis }) => [metric, diagnosis.verdict]);
    expect(verdicts).toEqual([
      ['totalRevenue', 'stagnating'],
      ['sessions', 'growing'],
      ['purchaseRate', 'declining'],
    ]);
  });

  it('ask who does the work about a step before they tell it to who decides', () => {
    const idsFor = ({ draft }: Letter, edition: Edition) => blocksOf(draft, edition).map(({ id }) => id);
    const asked = letters.map((letter) => idsFor(letter, 'working').filter((id) => id.startsWith('finding.break')));
    expect(asked.flat().length).toBeGreaterThan(0);
    letters.forEach((letter, month) => {
      const told = idsFor(letter, 'boss').filter((id) => id.startsWith('attention.break'));
      const before = asked.slice(0, month).flat();
      expect(before).toEqual(expect.arrayContaining(told.map((id) => id.replace('attention', 'finding'))));
    });
  });
});
