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
  boss.on('error', (error) => broken(asError(error)));
  try {
    await boss.start();
    await boss.createQueue(QUEUE, { policy: 'exclusive', heartbeatSeconds: HEARTBEAT_SECONDS, retryLimit: TRIES });
  } catch (error) {
    throw stateFailure(error);
  }
  return boss;
}

/** What a worker of the queue came upon is told with its name beside it, in an object that is no error any more. */
function asError(told: unknown): Error {
  if (told instanceof Error) return told;
  if (typeof told !== 'object' || told === null) return new Error(String(told));
  const { message } = { message: 'The queue failed.', ...told };
  return Object.assign(new Error(message), told);
}
