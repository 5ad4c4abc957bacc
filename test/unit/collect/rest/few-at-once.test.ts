import { describe, expect, it } from 'vitest';
import { FewAtOnce } from '@/lib/collect/rest/few-at-once';

/** Work that ends when it is told to. */
function works(few: FewAtOnce, count: number) {
  const begun: number[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const all = Array.from({ length: count }, (_, at) =>
    few.run(async () => {
      begun.push(at);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      ends[at] = { resolve, reject };
      await promise;
      return at;
    }),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { begun, ends, all, settled };
}

describe('few at once', () => {
  it('begins so many, and the others in the order in which they came, each when one ends', async () => {
    const { begun, ends, all, settled } = works(new FewAtOnce(2), 4);
    await settled();
    expect(begun).toEqual([0, 1]);
    ends[1]?.resolve();
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    ends[2]?.resolve();
    ends[0]?.resolve();
    await settled();
    ends[3]?.resolve();
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  it('gives the place of what failed to the next one, and of what ended to what comes later', async () => {
    const few = new FewAtOnce(1);
    const { begun, ends, all, settled } = works(few, 2);
    await settled();
    ends[0]?.reject(new Error('broken'));
    await expect(all[0]).rejects.toThrow('broken');
    await settled();
    expect(begun).toEqual([0, 1]);
    ends[1]?.resolve();
    await all[1];
    expect(await few.run(async () => 'later')).toBe('later');
  });
});
