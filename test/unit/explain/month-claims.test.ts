import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { channelsOfMonth, channelTests, claimsOfChannels } from '@/lib/explain/channels';
import { contextOf } from '@/lib/explain/explain';
import { toldOfMonth } from '@/lib/explain/month-claims';
import { findingsOver } from '@/lib/explain/over';
import { addDays } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { lastCompleteMonth } from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { believedOf, benjaminiHochberg } from '@/lib/statistics/false-discovery';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { SEVEN_PROPERTIES } from '@/test/situations/seven-properties';

const contextFrom = (snapshot: Snapshot) =>
  contextOf({
    snapshot,
    diagnoses: {},
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: addDays(snapshot.asOf, 3),
  });
const sceneOf = (name: string) => demoSnapshot(SEVEN_PROPERTIES[name] ?? {});

const shop = contextFrom(await sceneOf('a shop'));
const tests = channelTests(shop);
const told = toldOfMonth(shop);

describe('what the month says of its channels', () => {
  it('was tested for each of three: visits, conversion and result', () => {
    const segments = tests?.visits.map(({ segment }) => segment) ?? [];
    expect(segments.length).toBeGreaterThan(5);
    for (const tested of [tests?.visits, tests?.results, tests?.rates])
      expect(tested?.map(({ segment }) => segment)).toEqual(segments);
  });

  it('is corrected together with all else that the letter of the month tests', () => {
    const chances = claimsOfChannels(tests).map(({ chance }) => chance);
    const month = lastCompleteMonth(shop.snapshot.asOf);
    const found = told.over.find(({ period }) => period.from === month.from);
    const intervals = (found?.findings ?? [])
      .flatMap(({ parts = [] }) => parts)
      .filter(({ contribution }) => contribution.interval);
    expect(intervals.length).toBeGreaterThan(1);
    // What is believed at the last is what stands among all; fewer were asked of a table by itself.
    const alone = new Set(claimsOfChannels(tests).filter((_, i) => benjaminiHochberg(chances)[i]));
    const named = (of: ReturnType<typeof channelsOfMonth>) =>
      of.filter(({ visits }) => visits.isSure).map(({ channel }) => channel);
    expect(named(told.channels)).toEqual(expect.arrayContaining(['Organic Search', 'Paid Social']));
    expect(named(channelsOfMonth(tests, new Set()))).toEqual([]);
    expect(named(channelsOfMonth(tests, alone)).length).toBeGreaterThan(0);
  });

  it('tells how conversion changed in a year, by the sums of both months', () => {
    const organic = told.channels.find(({ channel }) => channel === 'Organic Search');
    const { value, yearBefore, change } = organic?.conversion ?? {};
    expect(change?.value).toBeCloseTo((value?.value ?? NaN) - (yearBefore?.value ?? NaN), 12);
    expect(yearBefore?.provenance.period.from).toBe('2025-10-01');
  });

  it('says of a channel’s conversion that it moved, where it did beyond its own noise', async () => {
    const fails = contextFrom(await demoSnapshot({ situation: 'mobile-last-step', today: '2026-11-30' }));
    const channels = toldOfMonth(fails).channels.filter(({ conversion }) => conversion?.isSure);
    expect(channels.length).toBeGreaterThan(2);
    for (const { conversion } of channels) expect(conversion?.change?.value).toBeLessThan(0);
  });

  it('tells no rate of fewer than thirty events, nor its change', async () => {
    const lead = contextFrom(await sceneOf('a lead site'));
    const { channels } = toldOfMonth(lead);
    const isTold = channels.map(({ conversion }) => conversion !== null);
    expect(new Set(isTold)).toEqual(new Set([true, false]));
    expect(isTold).toEqual(channels.map(({ outcome }) => (outcome?.value.value ?? 0) >= 30));
  });
});

describe('what was found over the month', () => {
  it('loses what may be chance among all that is told, and marks the parts that may be', () => {
    const before = findingsOver(shop).flatMap(({ findings }) => findings);
    const after = told.over.flatMap(({ findings }) => findings);
    expect(after.length).toBeLessThanOrEqual(before.length);
    expect(after.filter(({ kind }) => kind === 'factors')).not.toEqual([]);
    const basket = after
      .find(({ kind, period }) => kind === 'factors' && period.from === '2026-10-01')
      ?.parts?.find(({ key }) => key === 'averageOrderValue');
    expect(basket?.isChance).toBe(true);
  });

  it('has no part of few events', async () => {
    const small = toldOfMonth(contextFrom(await sceneOf('twenty visits a day')));
    expect(small.over.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'factors')).toEqual([]);
  });

  it('is told of a channel that is alone believed as it is of all', () => {
    expect(believedOf(claimsOfChannels(null)).size).toBe(0);
    expect(channelsOfMonth(null, new Set())).toEqual([]);
  });
});

describe('a report', () => {
  it('carries both', () => {
    const { report } = analyseProperty({
      snapshot: shop.snapshot,
      memory: EMPTY_MEMORY,
      settings: DEFAULT_SETTINGS,
      today: '2026-11-30',
    });
    expect(report.channels?.map(({ channel }) => channel)).toEqual(told.channels.map(({ channel }) => channel));
  });
});
