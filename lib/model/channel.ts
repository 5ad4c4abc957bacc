import * as z from 'zod/mini';
import type { Edition } from './draft';

/** Where a team reads together, reached by an incoming webhook. */
export const ChannelKind = z.enum(['slack', 'teams', 'google-chat']);
export type ChannelKind = z.infer<typeof ChannelKind>;

/** The same in every language. */
export const CHANNEL_NAMES: Readonly<Record<ChannelKind, string>> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  'google-chat': 'Google Chat',
};

/**
 * The hosts of their webhooks, as a browser's permissions write them. A person is asked for the one host of an address, when a
 * channel is first connected: each environment of Power Automate, through which Teams takes messages, has one of its own.
 */
export const CHANNEL_HOSTS: Readonly<Record<ChannelKind, string>> = {
  slack: 'https://hooks.slack.com/*',
  teams: 'https://*.api.powerplatform.com/*',
  'google-chat': 'https://chat.googleapis.com/*',
};

/** The drafts that a channel takes: the quarter's review and the hand-over pack are for a reader, not for a team. */
export const ChannelDraft = z.enum(['weekly', 'monthly']);
export type ChannelDraft = z.infer<typeof ChannelDraft>;

/** A team reads what the boss reads: the answer, the figures, what moved and what is to be decided. */
export const CHANNEL_EDITION: Edition = 'boss';

export function isChannel(way: string | undefined): way is ChannelKind {
  return ChannelKind.options.some((kind) => kind === way);
}

/**
 * Why a text is no address of a webhook: it is none at all, not behind TLS, of a machine that only its own network reaches,
 * of a service that Plateau does not post to, cut short, of a kind that was switched off, or of one that takes no message.
 */
export type AddressProblem =
  | 'not-an-address'
  | 'not-https'
  | 'private'
  | 'unknown-host'
  | 'incomplete'
  | 'retired'
  | 'takes-no-message';
