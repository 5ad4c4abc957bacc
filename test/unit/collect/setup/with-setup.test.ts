import { describe, expect, it, vi } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import type { AnalyticsSource } from '@/lib/collect/source';
import { demoSource } from '@/lib/demo/demo-source';
import { watched } from '../sample';

const lead = { eventName: 'generate_lead', markedAt: '2021-03-09T09:00:00Z', counting: 'once-per-event' } as const;
const chat = { eventName: 'chat', markedAt: '2026-11-20T09:00:00Z', counting: 'once-per-event' } as const;

/** The demonstration's figures, set up as each reading in turn finds it. */
function told(...answers: Partial<SetupAnswer>[]) {
  const { source, asked } = watched(demoSource('2026-11-22'));
  let at = 0;
  const setup = vi.fn(async (_id: string, { settings }: { settings: boolean }) => {
    const { settings: values, ...answer } = answers[Math.min(at++, answers.length - 1)] ?? {};
    return {
      keyEvents: [lead],
      unread: [],
      requests: settings ? 9 : 2,
      ...answer,
      ...(settings && { settings: values ?? {} }),
    };
  });
  return { source: { ...source, setup } satisfies AnalyticsSource, setup, asked };
}
const on = (day: string) => new Date(`${day}T10:00:00Z`);
const FIRST = { now: on('2026-11-15'), historyMonths: 3 };

describe('a reading with its setup', () => {
  it('asks for settings at first, and a week later for key events and notes alone', async () => {
    const { source, setup } = told({});
    const kept = await collect(source, '2', FIRST);
    const renewed = await collect(source, '2', { ...FIRST, now: on('2026-11-22'), kept });
    expect(setup.mock.calls.map(([, { settings }]) => settings)).toEqual([true, false]);
    const { cost } = await collect(demoSource('2026-11-22'), '2', { ...FIRST, now: on('2026-11-22'), kept });
    expect(renewed.cost.requests).toBe(cost.requests + 2);
  });

  it('asks for settings before they are due where the key events are others', async () => {
    const { source, setup } = told({}, { keyEvents: [lead, chat] });
    const kept = await collect(source, '2', FIRST);
    await collect(source, '2', { ...FIRST, now: on('2026-11-22'), kept });
    expect(setup.mock.calls.map(([, { settings }]) => settings)).toEqual([true, false, true]);
  });

  it('reads all days again once Google counts persons by another identity', async () => {
    const { source, asked } = told(
      { settings: { 'reporting-identity': 'blended' } },
      { settings: { 'reporting-identity': 'device-based' } },
    );
    const kept = await collect(source, '2', { ...FIRST, now: on('2026-10-20') });
    asked.length = 0;
    const renewed = await collect(source, '2', { ...FIRST, now: on('2026-11-22'), kept });
    expect(asked[0]?.dateRanges?.[0]?.startDate).toBe(renewed.totals.sessions?.start);
    expect(renewed.setup?.changes.map(({ what }) => what)).toEqual(['reporting-identity']);
  });
});
