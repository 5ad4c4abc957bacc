import { describe, expect, it } from 'vitest';
import { isFor } from '@/lib/advise/best-candidate';
import { lackingOf } from '@/lib/advise/lacking';
import { missingColumns } from '@/lib/advise/tactics/missing-columns';
import { stepsFor } from '@/lib/language/sentence';
import { tacticText } from '@/lib/language/tactic-text';
import type { MetricId } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from '../explain/shop-snapshot';

const whole: Snapshot = { ...stuckShop(), source: 'csv' };
const withoutTotals = (...gone: MetricId[]): Snapshot => ({
  ...whole,
  totals: Object.fromEntries(Object.entries(whole.totals).filter(([metric]) => !gone.some((each) => each === metric))),
});
const withoutCut = (dimension: string): Snapshot => ({
  ...whole,
  tables: whole.tables.filter(({ dimensions }) => dimensions.join() !== dimension),
});

describe('what a file does not hold', () => {
  it('is nothing where visits, results, channels and devices were read: no export is asked for then', () => {
    expect(lackingOf(missingColumns, whole)).toEqual([]);
    expect(isFor(missingColumns, whole)).toBe(false);
  });

  it.each([
    ['devices', withoutCut('deviceCategory'), ['deviceCategory']],
    ['channels', withoutCut('sessionDefaultChannelGroup'), ['sessionDefaultChannelGroup']],
    ['key events, beside orders', withoutTotals('keyEvents'), []],
    ['any result', withoutTotals('keyEvents', 'ecommercePurchases'), ['keyEvents', 'ecommercePurchases']],
  ] as const)('is what was not read of %s', (_, snapshot, lacking) => {
    expect(lackingOf(missingColumns, snapshot)).toEqual(lacking);
    expect(isFor(missingColumns, snapshot)).toBe(lacking.length > 0);
  });

  it.each(['fr', 'en'] as const)('is all that the steps ask for in %s', (language) => {
    const text = tacticText('missing-columns', language);
    if (!text) throw new Error('The tactic has words.');
    const all = stepsFor(text);
    const steps = stepsFor(text, ['deviceCategory']);
    expect(steps).toHaveLength(all.length - 2);
    expect(steps.join(' ')).toMatch(/device category|catégorie d’appareil/);
    expect(steps.join(' ')).not.toMatch(/channel group|groupe de canaux/);
  });
});
