import type { Handlers } from '@/lib/messages/background-messages';
import { backupHead, backupPiece, recordNames } from '@/lib/storage/backup-lines';
import { currentRecords, EXPORT_VERSION } from '@/lib/storage/export-file';
import { STATE_KEY, STORE_NAMES } from '@/lib/storage/records';
import type { Schedule } from '@/lib/schedule/run-due';
import type { Attention } from './attention';
import type { Dependencies } from './dependencies';
import { changeState, readState } from './state';
import type { StatusOf } from './status';

type Served = Pick<Handlers, 'backupNames' | 'backupPiece' | 'takeIn' | 'takenIn' | 'eraseAll' | 'diagnostics'>;

/** All that is kept, as a whole. */
export function keptDataHandlers(
  { repository, grant, mailboxes, notes, now, about }: Dependencies,
  { attention, schedule, status }: { attention: Attention; schedule: Schedule; status: StatusOf },
): Served {
  return {
    backupNames: async () => ({ head: backupHead(now()), names: await recordNames(repository) }),

    backupPiece: ({ names }) => backupPiece(repository, names),

    /** What was granted belongs to this browser and stays as it is, whatever the file says. */
    async takeIn({ records }) {
      const current = records.flatMap((record) => currentRecords(record, EXPORT_VERSION));
      const before = await readState(repository);
      await repository.restore(() => current);
      if (!current.some(({ store, key }) => store === 'state' && key === STATE_KEY)) return null;
      await changeState(repository, () => ({
        grant: before.grant,
        mailGrant: before.mailGrant ?? null,
        outlookGrant: before.outlookGrant ?? null,
        noteGrant: before.noteGrant ?? null,
        webhooks: before.webhooks ?? [],
        failures: [],
      }));
      return null;
    },

    async takenIn() {
      await Promise.all([attention.show(), schedule.plan()]);
      return status();
    },

    async eraseAll() {
      await Promise.all([...Object.values(mailboxes), notes].map((right) => right.forget()));
      await grant.disconnect();
      await repository.eraseAll();
      await Promise.all([attention.show(), schedule.plan()]);
      return status();
    },

    async diagnostics() {
      const state = await readState(repository);
      const counts = STORE_NAMES.map(async (store) => [store, (await repository.keys(store)).length] as const);
      const lines = {
        ...about(),
        at: now().toISOString(),
        connected: state.grant !== null,
        ownClientId: state.clientId !== '',
        failures: state.failures.map(({ of, failure }) => ({
          work: of?.kind ?? null,
          code: failure.code,
          retry: failure.retry.when,
        })),
        jobs: state.jobs.map(({ kind, timeZone, dueAt, failures }) => ({ kind, timeZone, dueAt, failures })),
        records: Object.fromEntries(await Promise.all(counts)),
      };
      return JSON.stringify(lines, null, 2);
    },
  };
}
