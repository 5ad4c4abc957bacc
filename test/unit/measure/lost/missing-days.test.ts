import { describe, expect, it } from 'vitest';
import { type DailyColumn, isAnswered, missingDays, stretches } from '@/lib/measure/lost/missing-days';

type Values = readonly (number | null)[];

/** From Monday 1 January 2024 on. */
const visits = (numerator: Values): DailyColumn => ({ metric: 'sessions', start: '2024-01-01', numerator });
const orders = (numerator: Values): DailyColumn => ({ ...visits(numerator), metric: 'ecommercePurchases' });
const placesOf = (...args: Parameters<typeof missingDays>) =>
  missingDays(...args).flatMap((isMissing, day) => (isMissing ? [day] : []));
const weeks = (count: number, week: Values) => Array.from({ length: count }, () => week).flat();
/** Two weeks of forty visits a day, with other values on some days. */
const forty = (more: Readonly<Record<number, number | null>>) =>
  weeks(2, Array(7).fill(40)).map((usual, day) => (day in more ? (more[day] ?? null) : usual));

describe('missingDays', () => {
  it('are those without an answer, and those with nothing but zero', () => {
    expect(placesOf([visits(forty({ 4: null, 9: 0 }))])).toEqual([4, 9]);
    expect(placesOf([visits(forty({ 4: null, 9: 0 }))], true)).toEqual([4]);
    expect(placesOf([visits(forty({}))])).toEqual([]);
  });

  it('are none where anything at all was counted', () => {
    const some = visits(forty({ 4: null, 9: 0 }));
    expect(placesOf([some, orders(forty({ 4: 1, 9: 0 }))])).toEqual([9]);
    expect(placesOf([some, orders(forty({ 4: null, 9: 3 }))])).toEqual([4]);
  });

  it('are not the weekdays on which there is mostly nothing', () => {
    const rests = weeks(4, [40, 40, 40, 40, 40, 40, null]);
    expect(placesOf([visits(rests)])).toEqual([]);
    expect(placesOf([visits(rests.with(8, null))])).toEqual([8]);
  });

  it('are the days of a weekday on which half of all were silent: a rest is more than that', () => {
    const once = [...weeks(1, Array(7).fill(40)), ...weeks(1, [40, 40, 40, 40, 40, 40, null])];
    expect(placesOf([visits(once)])).toEqual([13]);
    expect(placesOf([visits([...once, ...once.slice(7)])])).toEqual([]);
  });

  it('are all days before the first that has something, whatever their weekday', () => {
    expect(placesOf([visits([null, null, null, ...weeks(2, [40, 40, 40, 40, 40, null, null])])])).toEqual([0, 1, 2]);
  });

  it('are none where so few come that a day without any comes by chance', () => {
    expect(placesOf([visits(forty({ 4: null }).map((value) => value && 10))])).toEqual([4]);
    expect(placesOf([visits(forty({ 4: null }).map((value) => value && 9))])).toEqual([]);
  });

  it('are judged by how many visit, and by the first metric where visits are not among them', () => {
    const gone = forty({ 4: null });
    const few = gone.map((value) => value && 3);
    expect(placesOf([orders(few), visits(gone)])).toEqual([4]);
    expect(placesOf([orders(few)])).toEqual([]);
    expect(placesOf([orders(gone), { ...orders(few), metric: 'keyEvents' }])).toEqual([4]);
  });

  it('are missing where most days of all seven weekdays are: no site rests on all', () => {
    const found = placesOf([visits(Array.from({ length: 84 }, (_, day) => (day % 5 === 0 ? 400 : null)))]);
    expect(found).toHaveLength(67);
    expect(found).not.toContain(0);
  });

  it.each([
    ['an office that rests at the weekend', (day: number) => (day % 7 > 4 ? 0 : 400)],
    ['a stadium that plays on one weekday', (day: number) => (day % 7 === 0 ? 9000 : 0)],
    ['a site with a few visits a week', (day: number) => (day % 5 === 0 ? 4 : null)],
  ])('are none of %s', (_, value) => {
    expect(placesOf([visits(Array.from({ length: 84 }, (__, day) => value(day)))])).toEqual([]);
  });

  it('are none of nothing', () => expect(missingDays([])).toEqual([]));
});

describe('isAnswered', () => {
  it('is told by any column; a zero is an answer', () => {
    expect(isAnswered([[null], [0]], 0)).toBe(true);
    expect(isAnswered([[null], [null]], 0)).toBe(false);
    expect(isAnswered([[1]], 1)).toBe(false);
  });
});

describe('stretches', () => {
  it('joins what follows each other', () => {
    const marks = [true, true, false, true, false, false, true, true, true].map(Boolean);
    expect(stretches(marks)).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
      { from: 6, to: 8 },
    ]);
    expect(stretches([])).toEqual([]);
  });
});
