import { type FailureCode, PlateauError } from '@/lib/model/failure';

/** SQLite's primary result codes. */
const SQLITE: Readonly<Record<number, FailureCode>> = {
  8: 'state-unwritable',
  13: 'state-full',
  14: 'state-unwritable',
  26: 'state-unwritable',
};

/** What PostgreSQL answers (SQLSTATE), and what the network does. */
const POSTGRES: Readonly<Record<string, FailureCode>> = {
  '28P01': 'state-refused',
  '28000': 'state-refused',
  '42501': 'state-refused',
  '3D000': 'state-missing',
  '53100': 'state-full',
  ECONNREFUSED: 'state-unreachable',
  ECONNRESET: 'state-unreachable',
  ENOTFOUND: 'state-unreachable',
  ENOENT: 'state-unreachable',
  ETIMEDOUT: 'state-unreachable',
  '57P01': 'state-unreachable',
  '57P03': 'state-unreachable',
  '53300': 'state-unreachable',
};

/** Gives a failure of the database its code, without its address, which may hold a password; others pass. */
export function stateFailure(cause: unknown): unknown {
  if (cause instanceof PlateauError || !(cause instanceof Error)) return cause;
  const code =
    'errcode' in cause
      ? SQLITE[Number(cause.errcode) % 256]
      : 'code' in cause
        ? POSTGRES[String(cause.code)]
        : undefined;
  if (code === undefined) return cause;
  return new PlateauError(code, 'The database of the state failed.', { cause, retry: { when: 'after-action' } });
}
