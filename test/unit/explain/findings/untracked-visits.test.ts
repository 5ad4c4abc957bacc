import { describe, expect, it } from 'vitest';
import { untrackedVisitFindings } from '@/lib/explain/findings/untracked-visits';
import type { PersonAnswer, PersonQuestion } from '@/lib/model/answer';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { contextWith, type TableSpec, weeklyTable } from '../weekly-tables';
import { contextOf, course, type Course } from '../snapshot-with';

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

const answer = (question: PersonQuestion, value: number): PersonAnswer => ({
  id: question,
  propertyId: '1',
  question,
  from: '2026-03-01',
  to: '2026-03-28',
  value,
  givenBy: 'Sacha',
  givenOn: '2026-03-29',
});
const found = (table: ReturnType<typeof visits>, answers: PersonAnswer[] = []) =>
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

describe('untrackedVisitFindings, by hand', () => {
  /** New visitors of each week, by channel and page, over the eight weeks and the half year before them. */
  const stepped = (
    rows: Readonly<Record<string, Course>>,
    { answers = [], steps = 34 }: { answers?: PersonAnswer[]; steps?: number } = {},
  ) =>
    untrackedVisitFindings(
      contextOf(
        {
          tables: [
            {
              by: ['sessionDefaultChannelGroup', 'landingPage'],
              steps,
              rows: Object.fromEntries(Object.entries(rows).map(([key, newUsers]) => [key, { newUsers }])),
            },
          ],
        },
        { memory: { ...EMPTY_MEMORY, answers } },
      ),
    );
  const rise = (before: number, after: number) => course(before, [8, after]);
  /** Fifty, less so many, in the last eight weeks, and none before. */
  const fifty = (less: number) => course(0, [6, 6], [1, 7], [1, 7 - less]);
  const TENFOLD = { 'Direct | /lin': rise(10, 100), 'Organic Search | /': 900 };
  const ROBUST = { 'Direct | /lin': rise(10_000, 11_001), 'Organic Search | /': rise(90_000, 88_999) };

  it.each<[string, Readonly<Record<string, Course>>, number]>([
    ['fifty new visitors', { 'Direct | /lin': fifty(0), 'Organic Search | /': 100 }, 1],
    ['49', { 'Direct | /lin': fifty(1), 'Organic Search | /': 100 }, 0],
    ['a tenth more of all', ROBUST, 1],
    [
      'a little less than a tenth',
      { ...ROBUST, 'Direct | /lin': rise(10_000, 10_999), 'Organic Search | /': rise(90_000, 89_001) },
      0,
    ],
    ['on the home page', { 'Direct | /': rise(10, 100), 'Organic Search | /': 900 }, 0],
    ['on a page that was not set', { 'Direct | (not set)': rise(10, 100), 'Organic Search | /': 900 }, 0],
    ['of another channel', { 'Referral | /lin': rise(10, 100), 'Organic Search | /': 900 }, 0],
    // Of 100 in 1000 before, 200 in 1100 − x since: 90 + x/10 are beyond, and the channel lost x: six tenths at 57.4.
    [
      'a paid channel lost just under six tenths',
      { 'Direct | /lin': rise(100, 200), 'Organic Search | /': 700, 'Paid Search | /': rise(200, 143) },
      1,
    ],
    [
      'a paid channel lost just over',
      { 'Direct | /lin': rise(100, 200), 'Organic Search | /': 700, 'Paid Search | /': rise(200, 142) },
      0,
    ],
    [
      'email lost just over',
      { 'Direct | /lin': rise(100, 200), 'Organic Search | /': 700, 'Email | /': rise(200, 142) },
      0,
    ],
    [
      'a channel without tags lost just over',
      { 'Direct | /lin': rise(100, 200), 'Organic Search | /': 700, 'Referral | /': rise(200, 142) },
      1,
    ],
  ])('%s', (_, rows, count) => expect(stepped(rows)).toHaveLength(count));

  it.each([
    // 200 of 1000 since beside 100 of 900: 88.9 a week are beyond, half of them 44.4.
    ['half of the rise', 45, '/a'],
    ['less than half', 44, null],
  ])('names the page that carries %s', (_, gained, page) => {
    const [finding] = stepped({
      'Direct | /a': rise(50, 50 + gained),
      'Direct | /b': rise(50, 50 + 28),
      'Direct | /c': rise(0, 100 - 28 - gained),
      'Organic Search | /': 800,
    });
    expect(finding?.segment).toBe(page);
  });

  it('weighs the share that was gained, over eight weeks beside the half year before', () => {
    const [finding] = stepped(TENFOLD);
    expect(finding).toMatchObject({
      direction: 'up',
      confidence: 0.95,
      segment: '/lin',
      period: { from: '2026-02-02', to: '2026-03-29' },
      comparedWith: { from: '2025-08-04', to: '2026-02-01' },
    });
    const value = (name: string) => finding?.figures[name]?.value ?? Number.NaN;
    expect(value('before')).toBeCloseTo(10 / 910, 12);
    expect(value('after')).toBeCloseTo(0.1, 12);
    expect(value('size')).toBeCloseTo(0.1 - 10 / 910, 12);
    expect(value('visitors')).toBe(800);
    expect(finding?.weight).toBeCloseTo(0.1 - 10 / 910, 12);
    expect(stepped(TENFOLD, { steps: 33 })).toEqual([]);
  });

  it('compares with the same weeks of last year where they are known', () => {
    const everyYear = course(10, [8, 100], [44, 10], [8, 100]);
    expect(stepped({ ...TENFOLD, 'Direct | /lin': everyYear }, { steps: 60 })).toEqual([]);
    expect(stepped({ ...TENFOLD, 'Direct | /lin': everyYear }, { steps: 59 })).toHaveLength(1);
  });

  it.each([
    // Wilson of 6 in 30 begins at 10.7%, of 5 in 30 at 8.4%.
    ['surely one in ten', 30, 6, 1],
    ['perhaps not one in ten', 30, 5, 0],
    ['29 answers', 29, 20, 0],
  ])('hears %s', (_, asked, named, count) => {
    const answers = [answer('heard-answers', asked), answer('heard-from-someone', named)];
    const findings = stepped({ 'Organic Search | /': 100 }, { answers });
    expect(findings.map(({ weight, confidence }) => [weight, confidence])).toEqual(
      Array.from({ length: count }, () => [named / asked / 4, 0.95]),
    );
  });
});
