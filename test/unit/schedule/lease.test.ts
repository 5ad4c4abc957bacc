import { describe, expect, it, vi } from 'vitest';
import { byLease, type Lease } from '@/lib/schedule/lease';

const START = Date.parse('2026-11-21T10:00:00Z');

function setUp() {
  let time = START;
  let lease: Lease | null = null;
  const workerNamed = (holder: string) =>
    byLease({
      holder,
      now: () => new Date(time),
      change: async (change) => {
        lease = change(lease);
      },
    });
  return {
    workerNamed,
    lease: () => lease,
    wait: (minutes: number) => {
      time += minutes * 60_000;
    },
  };
}

/** Work that goes on until it is told to end. */
function longWork() {
  let end = () => undefined as void;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let isMine: () => Promise<boolean> = async () => false;
  return {
    work: async (mine: () => Promise<boolean>) => {
      isMine = mine;
      await ended;
    },
    end: () => end(),
    isMine: () => isMine(),
  };
}

describe('a lease', () => {
  it('keeps the second out while the first is at it, and says until when', async () => {
    const { workerNamed } = setUp();
    const { work, end } = longWork();
    const first = workerNamed('a')(work);
    const second = vi.fn(async () => undefined);
    expect(String(await workerNamed('b')(second))).toBe('2026-11-21T10:10:00Z');
    expect(second).not.toHaveBeenCalled();
    end();
    expect(await first).toBeNull();
    expect(await workerNamed('b')(second)).toBeNull();
    expect(second).toHaveBeenCalledOnce();
  });

  it('is renewed while the work goes on', async () => {
    const { workerNamed, wait } = setUp();
    const { work, end, isMine } = longWork();
    const first = workerNamed('a')(work);
    await vi.waitFor(async () => expect(await isMine()).toBe(true));
    wait(9);
    expect(await isMine()).toBe(true);
    wait(9);
    expect(await workerNamed('b')(async () => undefined)).not.toBeNull();
    end();
    await first;
  });

  it('ends with a worker that died, and the dead one that comes back is told', async () => {
    const { workerNamed, wait, lease } = setUp();
    const { work, end, isMine } = longWork();
    const first = workerNamed('a')(work);
    await vi.waitFor(async () => expect(await isMine()).toBe(true));
    wait(10);
    const other = longWork();
    const second = workerNamed('b')(other.work);
    await vi.waitFor(async () => expect(await other.isMine()).toBe(true));
    expect(await isMine()).toBe(false);
    end();
    await first;
    expect(lease()?.holder).toBe('b');
    other.end();
    await second;
    expect(lease()).toBeNull();
  });

  it('that a clock ahead has set holds nobody up', async () => {
    const { workerNamed, wait } = setUp();
    wait(60 * 24 * 365);
    const { work, end } = longWork();
    const first = workerNamed('a')(work);
    wait(-60 * 24 * 365);
    expect(await workerNamed('b')(async () => undefined)).toBeNull();
    end();
    await first;
  });

  it('is given back when the work fails', async () => {
    const { workerNamed, lease } = setUp();
    const failing = workerNamed('a')(async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(lease()).toBeNull();
  });
});
