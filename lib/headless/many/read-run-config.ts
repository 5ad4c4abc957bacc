import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { PlateauError } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { commandWords } from '../command-words';
import { isAddress } from '../state/state-place';
import { textOfFile } from '../text-file';
import { RunConfig } from './run-config';

/** @throws PlateauError `bad-input` naming each place that is wrong, in the person's language */
export async function readRunConfig(file: string, language: Language): Promise<RunConfig> {
  const { config: words } = commandWords(language);
  const wrong = (message: string, cause?: unknown) =>
    new PlateauError('bad-input', `${file}: ${message}`, { cause, details: { file } });
  const json = jsonIn(await textOfFile(file), (cause) => wrong(words.notJson, cause));
  const parsed = RunConfig.safeParse(json, { error: z.locales[language]().localeError });
  if (!parsed.success) {
    const said = parsed.error.issues.map(({ path, message }) => {
      const problem: string = words.problem[message as keyof typeof words.problem] ?? message;
      return path.length === 0 ? problem : `${placeOf(path, json)}: ${problem}`;
    });
    throw wrong(said.map((line) => `\n  ${line}`).join(''), parsed.error);
  }
  return fromBeside(parsed.data, (path) => resolve(dirname(file), path));
}

const Named = z.object({ properties: z.array(z.object({ id: z.string() }).catch({ id: '' })) });

/** `properties.1 (234567890).weekly`: among forty properties nobody counts to the second. */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  const [list, index, ...rest] = path;
  const id = list === 'properties' ? Named.safeParse(json).data?.properties[Number(index)]?.id : undefined;
  const place = id ? [`${String(list)}.${String(index)} (${id})`, ...rest] : path;
  return place.map(String).join('.');
}

/** Paths as they are meant: from where the file is, wherever the command is started. */
function fromBeside(config: RunConfig, beside: (path: string) => string): RunConfig {
  const { state, folder, mail, google, properties } = config;
  return {
    ...config,
    state: isAddress(state) ? state : beside(state),
    ...(folder && { folder: beside(folder) }),
    ...(google && { google: { keyFile: beside(google.keyFile) } }),
    properties: properties.map((entry) => {
      const { channel } = entry;
      return channel && channel.urlFile
        ? { ...entry, channel: { ...channel, urlFile: beside(channel.urlFile) } }
        : entry;
    }),
    ...(mail && {
      mail: {
        ...mail,
        ...(mail.passwordFile && { passwordFile: beside(mail.passwordFile) }),
        ...(mail.authoritiesFile && { authoritiesFile: beside(mail.authoritiesFile) }),
      },
    }),
  };
}

function jsonIn(text: string, wrong: (cause: unknown) => PlateauError): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw wrong(cause);
  }
}
