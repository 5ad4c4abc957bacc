/**
 * Runs work at most once at a time, for each key where it takes one: whoever asks while it runs gets the same promise,
 * its failure too, and whoever asks afterwards starts it anew.
 *
 * @example
 * const refresh = singleFlight((propertyId: string) => collect(propertyId));
 * await Promise.all([refresh('1'), refresh('1')]); // collected once
 */
export function singleFlight<Result, Key = void>(work: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const running = new Map<Key, Promise<Result>>();
  return (key) => {
    const started = running.get(key);
    if (started) return started;
    const run = work(key).finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}
