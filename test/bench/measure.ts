import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of one run: median of `runs`, after `warm` that the compiler may learn from. */
export async function medianTime(run: () => unknown, { runs = 15, warm = 10 } = {}): Promise<number> {
  for (let turn = 0; turn < warm; turn++) await run();
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const begin = performance.now();
    await run();
    times.push(performance.now() - begin);
  }
  times.sort((left, right) => left - right);
  return rounded(times[runs >> 1] ?? Number.NaN);
}

/** Megabytes that one run allocates, heap and array buffers: most of five, as a collection may fall into a run. */
export async function allocatedBy(run: () => unknown): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  let most = 0;
  for (let turn = 0; turn < 5; turn++) {
    if (typeof collect === 'function') collect();
    const before = inUse();
    await run();
    most = Math.max(most, inUse() - before);
  }
  return rounded(most / 1e6);
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function rounded(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : 1));
}
