import type { AddressProblem, ChannelKind } from '@/lib/model/channel';

/** An incoming webhook. Whoever knows its address may write into the channel: it is a secret, and never printed. */
export interface ChannelAddress {
  readonly kind: ChannelKind;
  readonly url: string;
  /** The one host that it calls, as a browser's permissions write it. */
  readonly host: string;
}

export type ReadAddress = { readonly address: ChannelAddress } | { readonly problem: AddressProblem };

/** What the address of each service looks like: on the host, the path and what stands behind it. */
const WEBHOOKS: readonly {
  readonly kind: ChannelKind;
  readonly host: RegExp;
  readonly path: RegExp;
  readonly keys: readonly string[];
}[] = [
  { kind: 'slack', host: /^hooks\.slack\.com$/, path: /^\/services\/T\w+\/B\w+\/\w+$/, keys: [] },
  // A workflow of Power Automate, each environment on a host of its own.
  {
    kind: 'teams',
    host: /^[a-z0-9.-]+\.api\.powerplatform\.com$/,
    path: /\/workflows\/\w+\/triggers\/[^/]+\/paths\/invoke$/,
    keys: ['sig'],
  },
  {
    kind: 'google-chat',
    host: /^chat\.googleapis\.com$/,
    path: /^\/v1\/spaces\/[\w-]+\/messages$/,
    keys: ['key', 'token'],
  },
];

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
  const webhook = WEBHOOKS.find(({ host }) => host.test(hostname));
  if (webhook === undefined || url.port !== '') return { problem: 'unknown-host' };
  if (STARTS_A_WORKFLOW.test(url.href)) return { problem: 'takes-no-message' };
  const isWhole = webhook.path.test(pathname) && webhook.keys.every((key) => searchParams.get(key));
  if (!isWhole) return { problem: 'incomplete' };
  url.hash = '';
  return { address: { kind: webhook.kind, url: url.href, host: `https://${hostname}/*` } };
}
