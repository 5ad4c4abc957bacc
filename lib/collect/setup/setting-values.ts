/** Google's words for settings, as they are kept. What is not known is '': no setting at all. */
import { CountingMethod, type Settings } from '@/lib/model/property-setup';

/** `ONCE_PER_EVENT` → `once-per-event` */
export const countingOf = (word: string): CountingMethod => CountingMethod.safeParse(word).data ?? 'unknown';
/** `…-lookback-window-30-days` → `30` */
export const daysOf = (word: string) => /-(\d+)-days$/.exec(word)?.[1] ?? '';
export const onOrOff = (isOn: boolean) => (isOn ? 'on' : 'off');

/** The settings whose value is known. */
export const known = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));

/** `https://www.example.org/` → `www.example.org`; null for what is no address. */
export function hostOf(address: string): string | null {
  return URL.parse(address)?.hostname || null;
}
