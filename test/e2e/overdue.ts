/** A page of the extension, under either driver. */
interface Evaluating {
  evaluate<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** The same with something handed over, which both drivers can. */
interface EvaluatingWith {
  evaluate<Result>(work: (kind: string) => Promise<Result>, kind: string): Promise<Result>;
}

/** Moves the weekly jobs' time to the past, which is what a browser that was closed over it finds; answers with how many there were. */
export const makeWeeklyDue = (page: EvaluatingWith) => makeDue(page, 'weekly', 7);

/** The same for the month's. */
export const makeMonthlyDue = (page: EvaluatingWith) => makeDue(page, 'monthly', 31);

function makeDue(page: EvaluatingWith, kind: string, days: number): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('plateau');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const base = opening.result;
          const change = base.transaction('state', 'readwrite');
          let count = 0;
          const walking = change.objectStore('state').openCursor();
          walking.addEventListener('success', () => {
            const cursor = walking.result;
            if (!cursor) return;
            const [kindAsked, daysAgo] = asked.split(' ');
            const before = new Date(Date.now() - Number(daysAgo) * 86_400_000).toISOString();
            for (const job of cursor.value.jobs ?? [])
              if (job.kind === kindAsked) {
                Object.assign(job, { dueAt: before, slot: before, since: before });
                count += 1;
              }
            cursor.update(cursor.value);
            cursor.continue();
          });
          change.addEventListener('complete', () => {
            base.close();
            resolve(count);
          });
        });
      }),
    `${kind} ${days}`,
  );
}

/** How many jobs are still to be dealt with: a message may have left before its job is written down as done. */
export function jobsOverdue(page: Evaluating): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('plateau');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const base = opening.result;
          const reading = base.transaction('state').objectStore('state').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            base.close();
            const jobs = reading.result.flatMap((state) => state.jobs ?? []);
            resolve(jobs.filter(({ dueAt }) => Date.parse(dueAt) <= Date.now()).length);
          });
        });
      }),
  );
}

/** As if the week had not been told yet: what was written and sent of it is gone, and so is what
 * stopped the job. */
export function forgetTheWeek(page: Evaluating): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plateau');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const base = opening.result;
          const change = base.transaction(['receipts', 'drafts', 'state'], 'readwrite');
          change.objectStore('receipts').clear();
          change.objectStore('drafts').clear();
          const walking = change.objectStore('state').openCursor();
          walking.addEventListener('success', () => {
            const cursor = walking.result;
            if (!cursor) return;
            for (const job of cursor.value.jobs ?? [])
              for (const field of ['run', 'tries', 'waits']) Reflect.deleteProperty(job, field);
            cursor.update({ ...cursor.value, unread: [], failures: [] });
            cursor.continue();
          });
          change.addEventListener('complete', () => {
            base.close();
            resolve();
          });
        });
      }),
  );
}
