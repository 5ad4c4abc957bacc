import { PgBoss } from 'pg-boss';
import { PlateauError } from '@/lib/model/failure';
import { stateFailure } from '../state/state-failure';

export const QUEUE = 'plateau-property';
/** A worker that says nothing for so long is dead, and its property goes to another. */
const HEARTBEAT_SECONDS = 60;
const TRIES = 8;

/** The queue in the database of the state: each property stands or is worked on once, however often it is put in. */
export async function openQueue(state: string, broken: (error: Error) => void): Promise<PgBoss> {
  if (!/^postgres(ql)?:\/\//.test(state))
    throw new PlateauError('bad-input', 'A queue needs a PostgreSQL database: "state" must be a postgres:// address.');
  const boss = new PgBoss({ connectionString: state, schema: 'plateau_queue', max: 4 });
  boss.on('error', broken);
  await boss.start().catch((error: unknown) => {
    throw stateFailure(error);
  });
  const options = { heartbeatSeconds: HEARTBEAT_SECONDS, retryLimit: TRIES };
  await boss.createQueue(QUEUE, { policy: 'exclusive', ...options });
  return boss;
}
