import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standBy } from '@/lib/explain/stood-by/stand-by';
import { isSameSaid } from '@/lib/explain/stood-by/takes-back';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { toldTurn } from '@/lib/model/told-turn';
import { anyReading, from, reading, turned } from './sample';

const isStoodBy = ({ notes }: Diagnosis) => notes.some(({ code }) => code === 'stood-by');

describe('a verdict that was said', () => {
  const growing = reading();

  it('stands while the interval only grows wide, and the reading says that it is stood by', () => {
    const told = standBy(reading(-0.027, 0.024), growing);
    expect(told.verdict).toBe('growing');
    expect(isStoodBy(told)).toBe(true);
    expect(told.monthlyGrowth).toEqual(reading(-0.027, 0.024).monthlyGrowth);
    expect(isStoodBy(standBy(reading(0.001, 0.03), growing))).toBe(false);
  });

  it('falls where the reading decides otherwise, or leaves out the growth that was said', () => {
    expect(standBy(reading(-0.03, -0.001), growing).verdict).toBe('declining');
    expect(standBy(reading(-0.005, 0.006), growing).verdict).toBe('stagnating');
    expect(standBy(reading(-0.02, 0.019), growing).verdict).toBe('inconclusive');
    const falling = reading(-0.025, -0.015);
    expect(standBy(reading(-0.021, 0.019), falling).verdict).toBe('declining');
    expect(standBy(reading(-0.019, 0.02), falling).verdict).toBe('inconclusive');
  });

  it('falls with a turn that is told since it was said, unless the turn bears it out', () => {
    const wide: [number, number] = [-0.027, 0.024];
    expect(standBy(reading(...wide, turned('slowed', '2026-01-10', 0.023)), growing).verdict).toBe('inconclusive');
    expect(standBy(reading(...wide, turned('quickened', '2026-01-10', 0.001)), growing).verdict).toBe('growing');
    const since = { ...growing, ...from('2025-11-04') };
    expect(standBy(reading(...wide, turned('slowed', '2026-01-10', 0.023)), since).verdict).toBe('growing');
    const before = { ...growing, ...from('2025-11-03') };
    expect(standBy(reading(...wide, turned('slowed', '2026-01-10', 0.023)), before).verdict).toBe('inconclusive');
  });

  it('leaves a plateau only for growth whose middle is beyond the margin, or that was told to have turned', () => {
    const still = reading(-0.005, 0.006);
    expect(standBy(reading(0.001, 0.012), still).verdict).toBe('stagnating');
    expect(standBy(reading(0.001, 0.022), still).verdict).toBe('growing');
    expect(standBy(reading(0.001, 0.012, turned('quickened', '2026-01-10', 0)), still).verdict).toBe('growing');
    expect(standBy(reading(-0.03, 0.004), still).verdict).toBe('stagnating');
  });

  it('binds nobody under another margin, before anything was said, or where nothing can be read', () => {
    const wide = reading(-0.027, 0.024);
    expect(standBy(wide, { ...growing, margin: 0.005 })).toBe(wide);
    expect(standBy(wide, null)).toBe(wide);
    const stopped = { ...wide, monthlyGrowth: null };
    expect(standBy(stopped, growing)).toBe(stopped);
  });
});

describe('growth that was said to go on no more', () => {
  const noMore = reading(-0.03, 0.004, { ...turned('slowed', '2026-01-10', 0.023), verdict: 'inconclusive' });

  it('is left for growth that slowed only where its middle is beyond the margin', () => {
    expect(toldTurn(noMore)).toBe('grows-no-more');
    const wide = (low: number, high: number) => reading(low, high, turned('slowed', '2026-01-10', 0.023));
    expect(toldTurn(wide(-0.012, 0.025))).toBe('rise-slowed');
    expect(toldTurn(standBy(wide(-0.012, 0.025), noMore))).toBe('grows-no-more');
    expect(isSameSaid(noMore, standBy(wide(-0.012, 0.025), noMore))).toBe(true);
    expect(toldTurn(standBy(wide(-0.003, 0.027), noMore))).toBe('rise-slowed');
    // What is stood by once is weighed anew by the next reading.
    const still = standBy(wide(-0.012, 0.025), noMore);
    expect(toldTurn(standBy(wide(-0.003, 0.027), still))).toBe('rise-slowed');
  });
});

describe('the day since when', () => {
  const said = reading(0.015, 0.025, from('2025-09-10'));

  it('stands while it lies in the range of the reading, or in the week before or after', () => {
    const sinceBy = (at: string) => standBy(reading(0.015, 0.025, turned('slowed', at, 0.04)), said).since;
    expect(sinceBy('2025-11-16')).toBe('2025-09-10');
    expect(sinceBy('2025-11-17')).toBe('2025-11-17');
    expect(sinceBy('2025-07-05')).toBe('2025-09-10');
    expect(sinceBy('2025-07-04')).toBe('2025-07-04');
  });

  it('stands, and is stood by, where the reading holds no turn or another one that is not told', () => {
    for (const other of [reading(), reading(0.015, 0.025, from('2024-06-01'))]) {
      const told = standBy(other, said);
      expect(told.since).toBe('2025-09-10');
      expect(told.sinceRange).toEqual(said.sinceRange);
      expect(isStoodBy(told)).toBe(true);
    }
  });

  it('moves with a turn that is told and leaves it out', () => {
    const told = standBy(reading(0.015, 0.025, turned('slowed', '2026-03-01', 0.03)), said);
    expect(told.since).toBe('2026-03-01');
    expect(isStoodBy(told)).toBe(false);
  });

  it('comes with another verdict, unless it fits that one too', () => {
    expect(standBy(reading(-0.03, -0.01, from('2026-03-01')), said).since).toBe('2026-03-01');
    expect(standBy(reading(-0.03, -0.01, from('2025-10-01')), said).since).toBe('2025-09-10');
  });

  it('of a course that never turned is the first day of what was read then', () => {
    const told = standBy(reading(0.015, 0.025, { since: '2024-01-01' }), reading());
    expect(told.since).toBe('2023-12-01');
    expect(isStoodBy(told)).toBe(false);
  });
});

describe('a turn that was told', () => {
  const said = reading(0.015, 0.02, turned('slowed', '2025-09-10', 0.03));

  it('keeps its day while it is told, and stands where it is not', () => {
    const again = standBy(reading(0.015, 0.02, turned('slowed', '2025-10-20', 0.031)), said);
    expect(again.turn).toMatchObject({ at: '2025-09-10', from: '2025-08-21', before: { estimate: 0.031 } });
    expect(standBy(reading(-0.01, 0.03), said).turn).toEqual(said.turn);
  });

  it('is gone once growth surely is nearer to what it was before', () => {
    expect(standBy(reading(0.0235, 0.03), said).turn).toEqual(said.turn);
    const gone = standBy(reading(0.024, 0.03), said);
    expect(gone.turn).toBeNull();
    expect(gone.since).toBe('2023-12-01');
    const quickened = reading(0.015, 0.025, turned('quickened', '2025-09-10', 0));
    expect(standBy(reading(0.001, 0.009), quickened).turn).toBeNull();
  });

  it('is gone once growth surely is too near to what it was before for a turn', () => {
    const near = reading(0.027, 0.031, turned('slowed', '2025-09-10', 0.033));
    expect(standBy(reading(0.0275, 0.03), near).turn).toEqual(near.turn);
    expect(standBy(reading(0.0285, 0.03), near).turn).toBeNull();
  });
});

describe('whatever is read after whatever was said', () => {
  it('tells no figure but the reading’s, and no word but one of theirs', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (now, said) => {
        const told = standBy(now, said);
        expect(told.monthlyGrowth).toEqual(now.monthlyGrowth);
        expect([now.verdict, said.verdict]).toContain(told.verdict);
        expect([now.since, said.since]).toContain(told.since);
      }),
    );
  });

  it('says the same again when the same is read again', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (now, said) => {
        const told = standBy(now, said);
        const kept = isSameSaid(told, said) ? said : told;
        expect(isSameSaid(standBy(now, kept), told)).toBe(true);
      }),
    );
  });

  it('is the reading where the two agree', () => {
    fc.assert(
      fc.property(anyReading, (now) => {
        expect(standBy(now, now)).toEqual(now);
      }),
    );
  });
});
