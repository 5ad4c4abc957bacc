/** The demonstration's letters of a year, read one after the other: whatever one of them takes back, it says so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { demoSource } from '@/lib/demo/demo-source';
import { addDays, type Day } from '@/lib/model/day';
import { blocksOf, type Edition } from '@/lib/model/draft';
import { firstOfMonth } from '@/lib/model/first-day';
import type { Snapshot } from '@/lib/model/snapshot';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { type Letter, replay } from '@/test/evaluate/replay/replay';
import { takenBack } from '@/test/evaluate/replay/revisions';

const LAST: Day = '2026-12-01';
const MONTHS = 12;
/** Visits lost a quarter on this day, in the letters that tell of a step. */
const STEP: Day = '2026-07-14';

let letters: Letter[] = [];
let stepped: Letter[] = [];
beforeAll(async () => {
  const today = addDays(LAST, 3);
  const snapshot = await collect(demoSource(today), '1', { now: new Date(`${today}T10:00:00Z`) });
  letters = lettersOf(snapshot, MONTHS);
  stepped = lettersOf(withFewerVisits(snapshot), MONTHS / 2);
});

function lettersOf(snapshot: Snapshot, months: number): Letter[] {
  const days = Array.from({ length: months }, (_, month) => firstOfMonth(LAST, month + 1 - months));
  const readings = days.map((day) => ({
    snapshot: snapshotUntil(snapshot, day),
    now: new Date(`${addDays(day, 3)}T10:00:00Z`),
  }));
  return replay(readings, { ...DEFAULT_SETTINGS, language: 'fr', country: 'FR', boss: 'Paul', author: 'Sacha' });
}

function withFewerVisits(snapshot: Snapshot): Snapshot {
  const { sessions } = snapshot.totals;
  if (!sessions) throw new Error('The demonstration has visits.');
  const numerator = sessions.numerator.map((value, i) =>
    value === null || addDays(sessions.start, i) < STEP ? value : Math.round(0.75 * value),
  );
  return { ...snapshot, totals: { ...snapshot.totals, sessions: { ...sessions, numerator } } };
}

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
});

describe('letters of a property whose visits lost a quarter', () => {
  const answerOf = ({ draft }: Letter) => {
    const content = draft.blocks.find(({ id }) => id === 'working.answer')?.generated;
    return content?.kind === 'paragraph' ? content.text.replaceAll(/[\u00a0\u202f]/g, ' ') : '';
  };

  it('tell it with the trend from the first reading that holds it, and not before', () => {
    const told = stepped.map((letter) =>
      /le trafic a baissé de 2\d % \(entre .*\) autour du 1\d juillet/i.test(answerOf(letter)),
    );
    expect(told).toEqual([false, false, true, true, true, true]);
  });

  it('take nothing back without a word', () => {
    expect(takenBack(stepped).filter(({ isAloud }) => !isAloud)).toEqual([]);
  });

  it('ask who does the work about a step before they put it to who decides', () => {
    const idsFor = ({ draft }: Letter, edition: Edition) => blocksOf(draft, edition).map(({ id }) => id);
    const asked = stepped.map((letter) => idsFor(letter, 'working').filter((id) => id.startsWith('finding.break')));
    expect(asked.flat().length).toBeGreaterThan(0);
    stepped.forEach((letter, month) => {
      const told = idsFor(letter, 'boss').filter((id) => id.startsWith('attention.break'));
      const before = asked.slice(0, month).flat();
      expect(before).toEqual(expect.arrayContaining(told.map((id) => id.replace('attention', 'finding'))));
    });
  });
});
