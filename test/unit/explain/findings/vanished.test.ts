import { describe, expect, it } from 'vitest';
import { isOfVanished } from '@/lib/advise/blocked-by-data';
import { vanishedFindings } from '@/lib/explain/findings/vanished';
import { languagePack } from '@/lib/language/all-languages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { type Context } from '@/lib/explain/context';
import { contextOf, type Course, course, LAST_DAY } from '../snapshot-with';

/** E-mail and organic search by day; e-mail brings a fifth of the revenue. */
const found = (email: Course, more: Partial<Context> = {}, organic: Course = 400) =>
  vanishedFindings(
    contextOf(
      {
        days: { sessions: 500, totalRevenue: 1000 },
        tables: [
          {
            by: 'sessionDefaultChannelGroup',
            step: 'day',
            rows: {
              Email: { sessions: email, totalRevenue: course(200, [14, 0]) },
              'Organic Search': { sessions: organic, totalRevenue: 800 },
            },
          },
        ],
      },
      more,
    ),
  );

/** A newsletter on each Thursday: nothing on the other days. */
const weekly = (silent: number) => (days: number) =>
  Array.from({ length: days }, (_, day) => {
    const ago = days - 1 - day;
    return ago % 7 === 3 && ago >= silent ? 120 : 0;
  });

describe('a channel that brings nothing any more', () => {
  it('is told with its first day, what a week brought and its share', () => {
    const [gone, ...others] = found(course(100, [14, 0]));
    expect(others).toEqual([]);
    expect(gone).toMatchObject({
      kind: 'vanished',
      segment: 'Email',
      since: '2026-03-16',
      period: { from: '2026-03-16', to: LAST_DAY },
      figures: { size: { value: 14 }, usual: { value: 700 }, worth: { value: 1400 } },
    });
    expect(gone?.weight).toBeCloseTo(0.2, 6);
  });

  it('is none within a week, while it brings anything, and where it never brought much', () => {
    expect(found(course(100, [6, 0]))).toEqual([]);
    expect(found(course(100, [13, 0], [1, 1]))).toEqual([]);
    expect(found(course(0, [56, 0.4], [14, 0]))).toEqual([]);
  });

  it('is not told of a newsletter between two sends, and is after it was left out for months', () => {
    expect(found(weekly(7))).toEqual([]);
    expect(found(weekly(14))).toEqual([]);
    expect(found(weekly(70))).toHaveLength(1);
  });

  it('is no news while nothing is measured', () => {
    const stopped = course(100, [14, 0]);
    expect(found(stopped, { lost: [{ from: '2026-03-16', to: LAST_DAY }] }, stopped)).toEqual([]);
  });

  it('is said to the reader with what to check, and nothing else is advised of it', () => {
    const gone = found(course(100, [14, 0]));
    const told = (language: 'fr' | 'en') =>
      gone.map((each) => describeFinding(each, narratorWith(languagePack(language), LAST_DAY)))[0];
    expect(told('fr')?.title).toBe('L’e-mail n’apporte plus rien depuis le 16 mars');
    expect(told('fr')?.text).toMatch(
      /^Plus une visite en deux semaines, contre 700\svisites par semaine auparavant \(1\s400\s€\)/,
    );
    expect(told('en')?.title).toBe('Email has brought nothing since 16 March');
    const email = { dimension: 'sessionDefaultChannelGroup', segment: 'Email' } as const;
    expect(isOfVanished(email, gone)).toBe(true);
    expect(isOfVanished({ ...email, segment: 'Direct' }, gone)).toBe(false);
  });
});
