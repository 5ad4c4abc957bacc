import type { AddressProblem, ChannelDraft, ChannelKind } from '@/lib/model/channel';

/** What the settings say about the team's channel, and about an address that is none of a webhook. */
export const channel = {
  title: 'In the team’s channel',
  intro:
    'Slack, Microsoft Teams or Google Chat: the answer, its figures and what is to be decided, where the team reads. Everybody in the channel sees it.',
  address: 'Address of the webhook',
  addressHint:
    'Whoever has it can write into the channel. Plateau keeps it in this browser, and leaves it out of the backup.',
  connect: 'Connect the channel',
  /** Where each service gives the address. */
  where: {
    slack:
      'Slack: in an app of your own (api.slack.com/apps), “Incoming Webhooks”, “Add New Webhook”. Without a picture.',
    teams:
      'Teams: the channel’s menu, “Workflows”, “Send webhook alerts to a channel”. The chart comes with it. Teams says that it took the message, not that the workflow posted it.',
    'google-chat': 'Google Chat: the space’s menu, “Apps & integrations”, “Webhooks”. Without a picture.',
  } satisfies Record<ChannelKind, string>,
  connected: (name: string) => `${name}: connected.`,
  forget: 'Forget the address',
  byItself: { weekly: 'Post the week by itself', monthly: 'Post the month by itself' } satisfies Record<
    ChannelDraft,
    string
  >,
  byItselfHint: 'At the hour of the report that comes by itself, without your reading it first.',
  problem: {
    'not-an-address':
      'This is not an address. It begins with https:// and is copied whole from Slack, Teams or Google Chat.',
    'not-https': 'The address must begin with https://.',
    private:
      'This address leads to a machine of a private network. Plateau posts to Slack, Teams and Google Chat alone.',
    'unknown-host':
      'This is no address of Slack (hooks.slack.com), Teams (….api.powerplatform.com) or Google Chat (chat.googleapis.com).',
    incomplete: 'A part of the address is missing: copy it whole, with what stands behind the question mark.',
    retired:
      'Microsoft has switched off addresses of this kind. In Teams, open or make the workflow “Send webhook alerts to a channel”, and copy its new address.',
    'takes-no-message':
      'This address starts a Slack workflow, which takes no message. What is needed is an “Incoming Webhook” (hooks.slack.com/services/…).',
  } satisfies Record<AddressProblem, string>,
};
