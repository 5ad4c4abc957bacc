import { parseArgs } from 'node:util';
import { Misuse } from './misuse';
import { nearList, nearOf } from './near';

/** One flag of a command. Its name is that of its property, `asOf` for `--as-of`. */
export interface Flag<T> {
  readonly type: 'boolean' | 'string';
  /** Whether it may be given more than once. */
  readonly multiple: boolean;
  /** What the texts mean that were typed after it; undefined where one makes no sense. */
  readonly read: (texts: readonly string[]) => T | undefined;
  /** The words that make sense after it, where they are few. */
  readonly choices?: readonly string[] | undefined;
}

export type Switch = Flag<true> & { readonly type: 'boolean' };
export type Valued<T> = Flag<T> & { readonly type: 'string' };

/** The flags of a command, by the values that they give. */
export type Flags<V> = { readonly [N in keyof V]: Flag<V[N]> };

/** What was given to a command with such flags. */
export type Given<F> = { readonly [N in keyof F]?: (F[N] extends Flag<infer T> ? T : never) | undefined };

export const SWITCH: Switch = { type: 'boolean', multiple: false, read: () => true };

/** A flag with one value: the last one, where it is given again. */
export function value<T>(read: (text: string) => T | undefined, choices?: readonly string[]): Valued<T> {
  return { type: 'string', multiple: false, read: ([text = '']) => read(text), choices };
}

/** A flag that collects a value each time that it is given. */
export const TEXTS: Valued<readonly string[]> = { type: 'string', multiple: true, read: (texts) => texts };

/** @example dashed('asOf') // 'as-of' */
export function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/**
 * Arguments by the flags of a command.
 *
 * @throws Misuse for a flag that the command does not have, one that lacks its value, or a value that makes no sense
 */
export function parsedArguments<V>(args: readonly string[], flags: Flags<V>, takesFiles = false) {
  const declared: Readonly<Record<string, Flag<unknown>>> = flags;
  const options = Object.fromEntries(Object.entries(declared).map(([name, flag]) => [dashed(name), flag]));
  const { values, positionals } = parsedBy({ args: [...args], options, allowPositionals: takesFiles });
  const given: Partial<V> = {};
  for (const name in flags) {
    const flag = dashed(name);
    const texts = [values[flag] ?? []].flat().map(String);
    if (texts.length === 0) continue;
    const read = flags[name].read(texts);
    if (read === undefined) throw badValue(flag, texts.join(' '), flags[name].choices);
    given[name] = read;
  }
  return { given, files: positionals };
}

function badValue(flag: string, typed: string, choices: readonly string[] = []): Misuse {
  const near = nearList(typed, choices);
  return new Misuse({ what: 'bad-value', flag, value: typed, ...(near === null ? {} : { near }) });
}

function parsedBy(config: { args: string[]; options: Record<string, Flag<unknown>>; allowPositionals: boolean }) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const given = /'(-*[^' ]+)/.exec(error.message)?.[1] ?? error.message;
    if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Misuse({ what: 'no-value', flag: given });
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    const near = nearOf(given.replace(/^-+/, ''), Object.keys(config.options));
    throw new Misuse({ what: 'unknown-argument', value: given, ...(near === null ? {} : { near: `--${near}` }) });
  }
}
