/** Google's words for settings, in those that are kept. What is not known is '': no setting at all. */
import type { CountingMethod, SettingId, Settings } from '@/lib/model/property-setup';

const COUNTING: Readonly<Record<string, CountingMethod>> = {
  ONCE_PER_EVENT: 'each-event',
  ONCE_PER_SESSION: 'once-a-visit',
};
const MODELS: Readonly<Record<string, string>> = {
  PAID_AND_ORGANIC_CHANNELS_DATA_DRIVEN: 'data-driven',
  PAID_AND_ORGANIC_CHANNELS_LAST_CLICK: 'last-click',
  GOOGLE_PAID_CHANNELS_LAST_CLICK: 'google-paid-last-click',
};
const IDENTITIES: Readonly<Record<string, string>> = {
  BLENDED: 'blended',
  OBSERVED: 'observed',
  DEVICE_BASED: 'device-based',
};
const MONTHS: Readonly<Record<string, string>> = {
  TWO_MONTHS: '2',
  FOURTEEN_MONTHS: '14',
  TWENTY_SIX_MONTHS: '26',
  THIRTY_EIGHT_MONTHS: '38',
  FIFTY_MONTHS: '50',
};

export const countingOf = (name: string): CountingMethod => COUNTING[name] ?? 'unknown';
export const modelOf = (name: string) => MODELS[name] ?? '';
export const identityOf = (name: string) => IDENTITIES[name] ?? '';
export const monthsOf = (name: string) => MONTHS[name] ?? '';
/** `…_LOOKBACK_WINDOW_30_DAYS` → `30` */
export const windowOf = (name: string) => /_(\d+)_DAYS$/.exec(name)?.[1] ?? '';
export const onOrOff = (isOn: boolean) => (isOn ? 'on' : 'off');

/** A setting whose value is known. */
export const setting = (id: SettingId, value: string): Settings => (value === '' ? {} : { [id]: value });

/** `https://www.example.org/` → `www.example.org`; null for what is no address. */
export function hostOf(address: string): string | null {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? null : host;
}
