/**
 * Runs work at most once at a time for each key: whoever asks while it runs gets the same promise.
 *
 * @example
 * const refresh = oneAtATime((propertyId: string) => collect(propertyId));
 * await Promise.all([refresh('1'), refresh('1')]); // collected once
 */
export function oneAtATime<Result>(work: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const running = new Map<string, Promise<Result>>();
  return (key) => {
    const started = running.get(key);
    if (started) return started;
    const run = work(key).finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}
