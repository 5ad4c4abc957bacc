import { type ChannelAddress, readChannelAddress } from '@/lib/deliver/channel/channel-address';
import { languagePack } from '@/lib/language/all-languages';
import { PlateauError } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { commandWords } from '../command-words';
import type { Channel } from '../many/run-config';
import { textOfFile } from '../text-file';

export interface Asking {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
}

/** Where the address of a channel's webhook stands: the name of a variable, or of a file. */
export function placeOf({ urlEnv, urlFile }: Channel): string {
  return urlEnv ?? urlFile ?? '';
}

/**
 * The webhook that the file of properties names, from where it says.
 *
 * @throws PlateauError `bad-input` where nothing stands there, or no address of a webhook; never with what does
 */
export async function channelAddressOf(channel: Channel, { env, language }: Asking): Promise<ChannelAddress> {
  const { channelAddress, channelMissing } = commandWords(language);
  const { urlEnv, urlFile } = channel;
  const place = placeOf(channel);
  const wrong = (message: string) =>
    new PlateauError('bad-input', message, { retry: { when: 'after-action' }, details: { value: place } });
  const text = urlFile === undefined ? env[urlEnv ?? ''] : await textOfFile(urlFile);
  if (text === undefined || text.trim() === '') throw wrong(channelMissing(place));
  const read = readChannelAddress(text);
  if ('address' in read) return read.address;
  throw wrong(channelAddress(place, languagePack(language).schedule.channel.problem[read.problem]));
}
