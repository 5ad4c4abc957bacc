import type { Handlers } from '@/lib/messages/background-messages';
import { readExport, writeExport } from '@/lib/storage/export-file';
import { STORE_NAMES } from '@/lib/storage/records';
import type { Schedule } from '@/lib/schedule/run-due';
import type { Attention } from './attention';
import type { Dependencies } from './dependencies';
import { changeState, readState } from './state';
import type { StatusOf } from './status';

type Served = Pick<Handlers, 'exportAll' | 'importAll' | 'eraseAll' | 'diagnostics'>;

/** All that is kept, as a whole. */
export function keptDataHandlers(
  { repository, grant, mailboxes, now, about }: Dependencies,
  { attention, schedule, status }: { attention: Attention; schedule: Schedule; status: StatusOf },
): Served {
  return {
    exportAll: async () => writeExport(await repository.dump(), now()),

    /** What was granted belongs to this browser and stays as it is, whatever the file says. */
    async importAll({ text }) {
      const dump = readExport(text);
      const before = await readState(repository);
      await repository.restore(dump);
      await changeState(repository, () => ({
        grant: before.grant,
        mailGrant: before.mailGrant ?? null,
        outlookGrant: before.outlookGrant ?? null,
        webhooks: before.webhooks ?? [],
        failures: [],
      }));
      await Promise.all([attention.show(), schedule.plan()]);
      return status();
    },

    async eraseAll() {
      await Promise.all(Object.values(mailboxes).map((mailbox) => mailbox.forget()));
      await grant.disconnect();
      await repository.eraseAll();
      await Promise.all([attention.show(), schedule.plan()]);
      return status();
    },

    async diagnostics() {
      const state = await readState(repository);
      const dump = await repository.dump();
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
        records: Object.fromEntries(STORE_NAMES.map((store) => [store, dump[store].length])),
      };
      return JSON.stringify(lines, null, 2);
    },
  };
}
