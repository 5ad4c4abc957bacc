import { type FailureCode, PlateauError } from '@/lib/model/failure';
import { isWithoutRoom } from '../folder-failure';

/** SQLite's primary result codes (https://sqlite.org/rescode.html): held by another, read-only, input/output, damaged … */
const SQLITE: Readonly<Record<number, FailureCode>> = {
  5: 'state-busy',
  6: 'state-busy',
  8: 'state-unwritable',
  10: 'state-unwritable',
  11: 'state-unwritable',
  13: 'state-full',
  14: 'state-unwritable',
  26: 'state-unwritable',
};

/** What PostgreSQL answers (SQLSTATE) of the database itself. */
const POSTGRES: Readonly<Record<string, FailureCode>> = {
  '28P01': 'state-refused',
  '28000': 'state-refused',
  '42501': 'state-refused',
  '25006': 'state-unwritable',
  '3D000': 'state-missing',
  '53100': 'state-full',
};

/** The server is away, or goes: shut down, crashed, starting, without room for another line (SQLSTATE, class 08 apart). */
const AWAY = new Set(['57P01', '57P02', '57P03', '57P05', '53300']);
/** What the network answers in its place. */
const NO_LINE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ENOENT',
  'ETIMEDOUT',
]);
/** What the driver says without a code: https://github.com/brianc/node-postgres, `client.js` and `pg-pool`. */
const ENDED = /^Connection terminated|^Query read timeout|^timeout exceeded when trying to connect|not queryable/;

/** Whether the line to a database broke or was never made: another may go through, and nothing is amiss with what was asked. */
export function isLineLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (ENDED.test(error.message)) return true;
  const code = 'code' in error ? String(error.code) : '';
  return AWAY.has(code) || NO_LINE.has(code) || /^08...$/.test(code);
}

/** Gives a failure of the database its code, without its address, which may hold a password; others pass. */
export function stateFailure(cause: unknown): unknown {
  if (cause instanceof PlateauError || !(cause instanceof Error)) return cause;
  const code = codeOf(cause);
  if (code === undefined) return cause;
  return new PlateauError(code, 'The database of the state failed.', { cause, retry: { when: 'after-action' } });
}

function codeOf(cause: Error): FailureCode | undefined {
  if ('errcode' in cause) return SQLITE[Number(cause.errcode) % 256];
  if (isLineLost(cause)) return 'state-unreachable';
  return 'code' in cause ? POSTGRES[String(cause.code)] : undefined;
}

/** The same of a state in a folder, where what fails beside SQLite is the file system, and never a server. */
export function folderStateFailure(cause: unknown): unknown {
  if (cause instanceof PlateauError || !(cause instanceof Error)) return cause;
  if ('errcode' in cause) return stateFailure(cause);
  if (!('syscall' in cause)) return cause;
  const code = isWithoutRoom(cause) ? 'state-full' : 'state-unwritable';
  return new PlateauError(code, 'The folder of the state cannot be written.', {
    cause,
    retry: { when: 'after-action' },
  });
}
