import * as z from 'zod/mini';

/** What it needs of a state as it was; whatever else stands there is carried along unread. */
const Before = z.object({
  propertyId: z.nullable(z.string()),
  jobs: z.array(z.object({ kind: z.string(), propertyId: z.string(), failures: z.number() })),
  lastFailure: z.nullable(z.looseObject({ code: z.string() })),
});

/**
 * A state in which one last failure stood for everything, with that failure given to the work that most likely met it: a
 * mailbox's to a report that failed, any other to the reading. What is no such state stays as it is. Like every step, it
 * is for the state as it was on its day, and is never changed after.
 *
 * @example withFailuresApart({ propertyId: '7', jobs: [], lastFailure: null }) // { propertyId: '7', jobs: [], failures: [] }
 */
export function withFailuresApart(state: unknown): unknown {
  const before = Before.safeParse(state).data;
  if (before === undefined || typeof state !== 'object') return state;
  const { lastFailure: _for, ...rest } = { lastFailure: null, ...state };
  if (before.lastFailure === null) return { ...rest, failures: [] };
  return { ...rest, failures: [{ of: workBehind(before.lastFailure.code, before), failure: before.lastFailure }] };
}

function workBehind(code: string, { propertyId, jobs }: z.infer<typeof Before>) {
  const failed = jobs.filter(({ failures }) => failures > 0);
  if (code.startsWith('mail-')) {
    const report = failed.find(({ kind }) => kind !== 'refresh');
    return report === undefined ? null : { kind: report.kind, propertyId: report.propertyId };
  }
  const reading = failed[0]?.propertyId ?? propertyId;
  return reading === null ? null : { kind: 'refresh', propertyId: reading };
}
