import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserWorkshop } from '@/lib/platform/workshop';

const createDocument = vi.fn(async () => undefined);
const closeDocument = vi.fn(async () => undefined);
const getContexts = vi.fn(async (): Promise<object[]> => []);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.offscreen, { createDocument, closeDocument });
  Object.assign(fakeBrowser.runtime, { getContexts });
});
afterEach(() => void vi.useRealTimers());

describe('the workshop of a browser that gives a worker an offscreen document', () => {
  it('opens once, however many ask at the same time', async () => {
    const workshop = browserWorkshop();
    await Promise.all([workshop.open(), workshop.open()]);
    expect(createDocument).toHaveBeenCalledOnce();
  });

  it('finds the page of a worker that was put to sleep', async () => {
    getContexts.mockResolvedValueOnce([{ contextType: 'OFFSCREEN_DOCUMENT' }]);
    await browserWorkshop().open();
    expect(createDocument).not.toHaveBeenCalled();
  });

  it('closes some time after the last work, and not while another goes on', async () => {
    const workshop = browserWorkshop();
    await Promise.all([workshop.open(), workshop.open()]);
    workshop.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(closeDocument).not.toHaveBeenCalled();
    workshop.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(closeDocument).toHaveBeenCalledOnce();
    await workshop.open();
    expect(createDocument).toHaveBeenCalledTimes(2);
  });

  it('tries again after it could not open', async () => {
    const workshop = browserWorkshop();
    createDocument.mockRejectedValueOnce(new Error('no room'));
    await expect(workshop.open()).rejects.toThrow('no room');
    await workshop.open();
    expect(createDocument).toHaveBeenCalledTimes(2);
  });

  it('waits for a page on its way out, and opens the next even where that one would not close', async () => {
    const workshop = browserWorkshop();
    await workshop.open();
    workshop.leave();
    const closing = Promise.withResolvers<undefined>();
    closeDocument.mockReturnValueOnce(closing.promise);
    await vi.advanceTimersByTimeAsync(60_000);
    const opened = workshop.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(createDocument).toHaveBeenCalledOnce();
    closing.reject(new Error('no such page'));
    await opened;
    expect(createDocument).toHaveBeenCalledTimes(2);
  });
});
