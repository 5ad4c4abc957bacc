import { type AddressProblem, CHANNEL_HOSTS, ChannelKind } from '@/lib/model/channel';

/** An incoming webhook. Whoever knows its address may write into the channel: it is a secret, and never printed. */
export interface ChannelAddress {
  readonly kind: ChannelKind;
  readonly url: string;
  /** The one host that it calls, as a browser's permissions write it. */
  readonly host: string;
}

export type ReadAddress = { readonly address: ChannelAddress } | { readonly problem: AddressProblem };

/** What the address of each service looks like behind its host. */
const FORMS: Readonly<Record<ChannelKind, { readonly path: RegExp; readonly keys: readonly string[] }>> = {
  slack: { path: /^\/services\/T\w+\/B\w+\/\w+$/, keys: [] },
  // A workflow of Power Automate.
  teams: { path: /\/workflows\/\w+\/triggers\/[^/]+\/paths\/invoke$/, keys: ['sig'] },
  'google-chat': { path: /^\/v1\/spaces\/[\w-]+\/messages$/, keys: ['key', 'token'] },
};

/** Office connectors ended in 2026, and the addresses that workflows had before on 30 November 2025. */
const RETIRED = /(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com|logic\.azure\.com)$/;
/** Starts one of Slack's workflows with variables; what a message holds is lost there. */
const STARTS_A_WORKFLOW = /^https:\/\/hooks\.slack\.com\/(?:workflows|triggers)\//;
const OF_ONES_OWN_NETWORK = /^(?:[\d.]+|\[.*\]|[^.]+|.*\.(?:local|localhost|internal|lan|home\.arpa))$/;

/**
 * Reads the address of a webhook as a person pastes it.
 *
 * @example readChannelAddress('http://hooks.slack.com/services/T0/B0/x') // { problem: 'not-https' }
 */
export function readChannelAddress(text: string): ReadAddress {
  const url = URL.parse(text.trim());
  if (url === null || url.username !== '' || url.password !== '') return { problem: 'not-an-address' };
  const { hostname, pathname, protocol, searchParams } = url;
  if (OF_ONES_OWN_NETWORK.test(hostname)) return { problem: hostname === '' ? 'not-an-address' : 'private' };
  if (protocol !== 'https:') return { problem: 'not-https' };
  if (RETIRED.test(hostname)) return { problem: 'retired' };
  const kind = ChannelKind.options.find((each) => isOn(CHANNEL_HOSTS[each], hostname));
  if (kind === undefined || url.port !== '') return { problem: 'unknown-host' };
  if (STARTS_A_WORKFLOW.test(url.href)) return { problem: 'takes-no-message' };
  const { path, keys } = FORMS[kind];
  if (!path.test(pathname) || !keys.every((key) => searchParams.get(key))) return { problem: 'incomplete' };
  url.hash = '';
  return { address: { kind, url: url.href, host: `https://${hostname}/*` } };
}

/** Whether a host is meant by a pattern of permissions: itself, or any below it where that begins with a star. */
function isOn(pattern: string, hostname: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
