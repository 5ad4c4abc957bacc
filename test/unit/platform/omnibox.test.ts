import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { answerOmnibox, written } from '@/lib/platform/omnibox';

type Suggest = (suggestions: { content: string; description: string }[]) => void;
const listeners: { changed?: (text: string, suggest: Suggest) => void; entered?: (text: string) => void } = {};
const setDefaultSuggestion = vi.fn(async () => {});
const hint = () => 'hint';
const create = vi.fn(async () => ({}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(browser, {
    omnibox: {
      setDefaultSuggestion,
      onInputStarted: { addListener: () => {} },
      onInputChanged: {
        addListener: (listener: typeof listeners.changed) => Object.assign(listeners, { changed: listener }),
      },
      onInputEntered: {
        addListener: (listener: typeof listeners.entered) => Object.assign(listeners, { entered: listener }),
      },
    },
  });
  vi.spyOn(browser.tabs, 'create').mockImplementation(create as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the address bar', () => {
  it('shows the answer of the last question in its line, escaped', async () => {
    const line = vi.fn(async (text: string) => ({ line: `1 < 2 & "${text}"`, suggestions: ['trafic & co'] }));
    answerOmnibox({ hint, line, place: async () => '/popup.html' }, vi.fn());
    const suggest = vi.fn();
    listeners.changed?.('tra', suggest);
    listeners.changed?.('trafic', suggest);
    await vi.advanceTimersByTimeAsync(1000);
    expect(line.mock.calls).toEqual([['trafic']]);
    expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: '1 &lt; 2 &amp; &quot;trafic&quot;' });
    expect(suggest).toHaveBeenCalledWith([{ content: 'trafic & co', description: 'trafic &amp; co' }]);
  });

  it('leads to where the answer stands', async () => {
    answerOmnibox({ hint, line: async () => null, place: async () => 'https://analytics.google.com/x' }, vi.fn());
    listeners.entered?.('trafic');
    await vi.advanceTimersByTimeAsync(0);
    expect(create).toHaveBeenCalledWith({ url: 'https://analytics.google.com/x' });
  });

  it('tells what failed', async () => {
    const failed = vi.fn();
    const error = new Error('the offscreen page is closed');
    answerOmnibox({ hint, line: () => Promise.reject(error), place: () => Promise.reject(error) }, failed);
    listeners.changed?.('trafic', vi.fn());
    await vi.advanceTimersByTimeAsync(1000);
    expect(failed).toHaveBeenCalledWith(error);
  });
});

describe('written', () => {
  it('is XML for any text, and the text itself where none is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(written(text, true)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)|\p{Cc}/u);
      }),
    );
    expect(written('a < b & c', false)).toBe('a < b & c');
  });
});
