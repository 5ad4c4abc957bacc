/** What stands on the welcome page while a property is read for the first time: what is to be seen of it, in any browser. */
import { expect } from 'vitest';

/** What stood on the page at one moment of the reading. */
export interface Sight {
  /** Milliseconds since the watching began. */
  readonly at: number;
  readonly step: string;
  readonly sentence: string;
  readonly told: string;
  readonly done: number | null;
  readonly of: number | null;
}

/** In the page alone does this name stand. */
declare const sights: Sight[];

/** To be evaluated in the page: notes from now on whatever is new to see. */
export function beginWatching(): void {
  const seen: Sight[] = [];
  const began = performance.now();
  const look = () => {
    const bar = document.querySelector('progress');
    const text = (place: string) => document.querySelector(place)?.textContent?.trim() ?? '';
    seen.push({
      at: performance.now() - began,
      step: text('.step h2'),
      sentence: text('.step .headline'),
      told: text('.reading-progress p'),
      done: bar?.value ?? null,
      of: bar?.max ?? null,
    });
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  Object.assign(window, { sights: seen });
}

/** To be evaluated in the page: all that was noted. */
export const seenSoFar = (): Sight[] => sights;

/**
 * The demonstration gives way to the property and does not come back, the bar never goes back, and where Google takes its time,
 * the wait is told and the first sentence stands before the last answer.
 */
export function expectTrueProgress(
  seen: readonly Sight[],
  { property, delay, wait }: { readonly property: string; readonly delay: number; readonly wait: RegExp },
): void {
  const own = seen.filter(({ step }) => step === property);
  const first = own.find(({ sentence }) => sentence !== '');
  const whole = seen.at(-1);
  const after = (sight: Sight | undefined) => Math.round(sight?.at ?? Number.NaN);
  console.log(`${delay} ms an answer: first own sentence after ${after(first)} ms, all after ${after(whole)} ms.`);
  expect(whole?.sentence).not.toBe('');
  expect(seen.slice(seen.findIndex(({ step }) => step === property)).every(({ step }) => step === property)).toBe(true);
  const steps = seen.flatMap(({ done }) => (done === null ? [] : [done]));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  if (delay === 0) return;
  expect(new Set(steps).size).toBeGreaterThan(1);
  expect(seen.some(({ told }) => wait.test(told))).toBe(true);
  expect(own.some(({ sentence, done }) => sentence !== '' && done !== null)).toBe(true);
}
