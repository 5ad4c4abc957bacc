import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offscreenPage } from '@/lib/platform/offscreen-document';

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

describe('the offscreen page of a browser that gives a worker an offscreen document', () => {
  it('opens once, however many ask at the same time', async () => {
    const page = offscreenPage();
    await Promise.all([page.open(), page.open()]);
    expect(createDocument).toHaveBeenCalledOnce();
  });

  it('finds the page of a worker that was put to sleep', async () => {
    getContexts.mockResolvedValueOnce([{ contextType: 'OFFSCREEN_DOCUMENT' }]);
    await offscreenPage().open();
    expect(createDocument).not.toHaveBeenCalled();
  });

  it('closes some time after the last work, and not while another goes on', async () => {
    const page = offscreenPage();
    await Promise.all([page.open(), page.open()]);
    page.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(closeDocument).not.toHaveBeenCalled();
    page.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(closeDocument).toHaveBeenCalledOnce();
    await page.open();
    expect(createDocument).toHaveBeenCalledTimes(2);
  });

  it('tries again after it could not open', async () => {
    const page = offscreenPage();
    createDocument.mockRejectedValueOnce(new Error('no room'));
    await expect(page.open()).rejects.toThrow('no room');
    await page.open();
    expect(createDocument).toHaveBeenCalledTimes(2);
  });

  it('waits for a page on its way out, and opens the next even where that one would not close', async () => {
    const page = offscreenPage();
    await page.open();
    page.leave();
    const closing = Promise.withResolvers<undefined>();
    closeDocument.mockReturnValueOnce(closing.promise);
    await vi.advanceTimersByTimeAsync(60_000);
    const opened = page.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(createDocument).toHaveBeenCalledOnce();
    closing.reject(new Error('no such page'));
    await opened;
    expect(createDocument).toHaveBeenCalledTimes(2);
  });
});
