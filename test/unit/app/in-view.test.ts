import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chipAnswers } from '@/lib/app/in-view';
import type { State } from '@/lib/storage/records';
import { FIRST_STATE } from '@/lib/storage/records';

const AT = 'https://analytics.google.com/analytics/web/#/a1p345/reports/explorer?r=top-events';
const OTHER = 'https://analytics.google.com/analytics/web/#/p345/reports/home';
let state: State;
let now: Date;
const lookAt = vi.fn(async () => null);
const openTab = vi.fn(async () => {});

beforeEach(() => {
  state = FIRST_STATE;
  now = new Date('2026-11-21T10:00:00Z');
  vi.clearAllMocks();
});

const repository = {
  stored: async () => undefined,
  read: async (store: string, key: string) => {
    if (store === 'state') return state;
    return store === 'reports' && key === '345' ? { property: { timeZone: 'Europe/Paris' } } : null;
  },
  update: async (_store: string, _key: string, change: (kept: State) => { value: State; result: State }) => {
    const { value, result } = change(state);
    state = value;
    return result;
  },
};
const answer = chipAnswers({
  repository,
  analysis: { lookAt },
  openTab,
  now: () => now,
  locale: () => 'fr-FR',
} as never);
const look = (address: string) => answer({ name: 'look', address });

describe('chipAnswers', () => {
  it('looks at the report in view, in the language of the property', async () => {
    await look(AT);
    expect(lookAt).toHaveBeenCalledWith('345', 'top-events', 'fr');
  });

  it.each([
    ['a property that was never read', AT.replace('345', '999')],
    ['another site', AT.replace('analytics.google.com', 'example.com')],
    ['an address without a property', 'https://analytics.google.com/analytics/web/#/home'],
  ])('knows nothing of %s', async (_what, address) => {
    expect(await look(address)).toBeNull();
    expect(await answer({ name: 'open', address, what: 'draft' })).toBeNull();
    expect(lookAt).not.toHaveBeenCalled();
    expect(openTab).not.toHaveBeenCalled();
  });

  it('stays away from a report for good, and from a property until tomorrow', async () => {
    await answer({ name: 'hide', address: AT, where: 'here' });
    await look(AT);
    expect(lookAt).not.toHaveBeenCalled();
    await look(OTHER);
    expect(lookAt).toHaveBeenCalledTimes(1);
    await answer({ name: 'hide', address: OTHER, where: 'today' });
    await look(OTHER);
    expect(lookAt).toHaveBeenCalledTimes(1);
    now = new Date('2026-11-21T23:30:00Z'); // Already the next day in Paris.
    await look(OTHER);
    await look(AT);
    expect(lookAt).toHaveBeenCalledTimes(2);
  });

  it('opens the pages of that property alone', async () => {
    await answer({ name: 'open', address: AT, what: 'draft' });
    await answer({ name: 'open', address: AT, what: 'checklist' });
    expect(openTab.mock.calls).toEqual([['/draft.html?property=345'], ['/sidepanel.html?property=345']]);
  });
});
