/** Google's words for settings, as they are kept. What is not known is '': no setting at all. */
import { CountingMethod, type SettingId, type Settings } from '@/lib/model/property-setup';

/** `ONCE_PER_EVENT` → `once-per-event` */
export const countingOf = (word: string): CountingMethod => CountingMethod.safeParse(word).data ?? 'unknown';
/** `…-lookback-window-30-days` → `30` */
export const daysOf = (word: string) => /-(\d+)-days$/.exec(word)?.[1] ?? '';
export const onOrOff = (isOn: boolean) => (isOn ? 'on' : 'off');

/** A setting whose value is known. */
export const setting = (id: SettingId, value: string): Settings => (value === '' ? {} : { [id]: value });

/** `https://www.example.org/` → `www.example.org`; null for what is no address. */
export function hostOf(address: string): string | null {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? null : host;
}
