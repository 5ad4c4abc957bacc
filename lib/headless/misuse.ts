import { parseArgs, type ParseArgsConfig } from 'node:util';
import { meant } from '@/lib/ask/spelling';
import type { WrongUse } from './words/words';

/** Arguments that make no sense: the command line says what to do instead, and nothing was begun. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  constructor(readonly use: WrongUse) {
    super(use.what);
  }
}

type Flags = NonNullable<ParseArgsConfig['options']>;

/**
 * Arguments by the flags of a command.
 *
 * @throws Misuse for a flag that the command does not have, or one that lacks its value
 */
export function parsedArguments<const F extends Flags>(args: readonly string[], options: F, allowPositionals = false) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const value = /'(-*[^' ]+)/.exec(error.message)?.[1] ?? error.message;
    if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Misuse({ what: 'no-value', flag: value });
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    const near = meant(value.replace(/^-+/, ''), Object.keys(options));
    throw new Misuse({ what: 'unknown-argument', value, ...(near === null ? {} : { near: `--${near}` }) });
  }
}

/** What a flag says, as a command understands it; undefined where it is not given. */
export function checked<T>(
  flag: string,
  text: string | undefined,
  read: (text: string) => T | undefined,
): T | undefined {
  if (text === undefined) return undefined;
  const value = read(text);
  if (value === undefined) throw new Misuse({ what: 'bad-value', flag, value: text });
  return value;
}

/** Names with commas between them, each once; nothing where one of them is not known. */
export function readAll<T extends string>(
  text: string,
  { safeParse }: { safeParse: (value: unknown) => { readonly data?: T | undefined } },
): T[] | undefined {
  const parts = [...new Set(text.toLowerCase().split(','))].map((part) => safeParse(part.trim()).data);
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}
