import { describe, expect, it } from 'vitest';
import { singleFlight } from '@/lib/schedule/single-flight';

/** Work that ends when it is told to. */
function workToEnd() {
  const ends: (() => void)[] = [];
  const started: string[] = [];
  const work = (key: string) => {
    started.push(key);
    return new Promise<number>((resolve) => ends.push(() => resolve(started.length)));
  };
  return { work, started, end: () => ends.splice(0).forEach((each) => each()) };
}

describe('singleFlight', () => {
  it('gives all who ask at once the one result', async () => {
    const { work, started, end } = workToEnd();
    const once = singleFlight(work);
    const both = [once('a'), once('a')];
    end();
    expect(await Promise.all(both)).toEqual([1, 1]);
    expect(started).toEqual(['a']);
  });

  it('runs for each key apart, and anew once it has ended', async () => {
    const { work, started, end } = workToEnd();
    const once = singleFlight(work);
    const first = [once('a'), once('b')];
    end();
    await Promise.all(first);
    const again = once('a');
    end();
    await again;
    expect(started).toEqual(['a', 'b', 'a']);
  });

  it('fails for all who wait, and not for whoever comes later', async () => {
    const failures = [new Error('refused')];
    const once = singleFlight(async () => {
      const failure = failures.pop();
      if (failure) throw failure;
      return 'well';
    });
    const outcomes = await Promise.allSettled([once(), once()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await once()).toBe('well');
  });
});
