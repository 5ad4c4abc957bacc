import { describe, expect, it } from 'vitest';
import { untrackedVisitFindings } from '@/lib/explain/findings/untracked-visits';
import type { Answer, Question } from '@/lib/model/answer';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { contextWith, type TableSpec, weeklyTable } from '../weekly-tables';

type Weeks = TableSpec['rows'][number]['metrics'][string];
const LAST = 104;

/** A site with a hundred new visitors a week on each of four ways in; Direct on a deep page as given. */
function visits(deep: Weeks, { paid = 100, second = 20 }: { paid?: Weeks; second?: Weeks } = {}) {
  const row = (channel: string, page: string, newUsers: Weeks) => ({
    keys: [channel, page],
    metrics: { newUsers, sessions: newUsers },
  });
  return weeklyTable({
    dimensions: ['sessionDefaultChannelGroup', 'landingPage'],
    weeks: LAST,
    rows: [
      row('Organic Search', '/', 200),
      row('Paid Social', '/soldes', paid),
      row('Direct', '/', 100),
      row('Direct', '/lunettes/soleil', deep),
      row('Direct', '/lunettes/vue', second),
    ],
  });
}

const since = (weeksAgo: number, before: number, after: number) => (week: number) =>
  week < LAST - weeksAgo ? before : after;

const answer = (question: Question, value: number): Answer => ({
  id: question,
  propertyId: '1',
  question,
  from: '2026-03-01',
  to: '2026-03-28',
  value,
  givenBy: 'Sacha',
  givenOn: '2026-03-29',
});
const found = (table: ReturnType<typeof visits>, answers: Answer[] = []) =>
  untrackedVisitFindings(contextWith([table], { memory: { ...EMPTY_MEMORY, answers } }));

describe('untrackedVisitFindings', () => {
  it('sees direct visits of new visitors step up on a deep page, and names it', () => {
    const [finding] = found(visits(since(10, 20, 60)));
    expect(finding).toMatchObject({ kind: 'untracked-visits', segment: '/lunettes/soleil', direction: 'up' });
    const { before, after, size } = finding?.figures ?? {};
    expect(after?.value).toBeGreaterThan(before?.value ?? 1);
    expect(size?.interval?.low).toBeGreaterThan(0);
    expect(size?.interval?.high).toBeLessThan(0.2);
  });

  it('names no page where the rise is spread over several', () => {
    const spread = visits(since(10, 20, 45), { second: since(10, 20, 45) });
    const [deep] = spread.rows.filter(({ keys }) => keys[1] === '/lunettes/soleil');
    const third = { keys: ['Direct', '/lentilles'], metrics: deep?.metrics ?? {} };
    const [finding] = found({ ...spread, rows: [...spread.rows, third] });
    expect(finding).toMatchObject({ kind: 'untracked-visits', segment: null });
  });

  it('is silent where nothing stepped up, and where it did so every year', () => {
    expect(found(visits(20))).toEqual([]);
    const everyYear = (week: number) => (week % 52 >= 42 ? 60 : 20);
    expect(found(visits(everyYear))).toEqual([]);
  });

  it('is silent where a tagged channel lost as many: its links may have lost their tags', () => {
    expect(found(visits(since(10, 20, 60), { paid: since(10, 100, 55) }))).toEqual([]);
  });

  it('puts beside it what buyers answered', () => {
    const heard = [answer('heard-answers', 120), answer('heard-from-someone', 40)];
    const [finding] = found(visits(since(10, 20, 60)), heard);
    expect(finding?.figures['heard']?.value).toBeCloseTo(1 / 3, 6);
    const [alone] = found(visits(20), heard);
    expect(alone).toMatchObject({ kind: 'untracked-visits', segment: null });
    expect(alone?.figures['after']).toBeUndefined();
    expect(found(visits(20), [answer('heard-answers', 12), answer('heard-from-someone', 4)])).toEqual([]);
  });
});
