import type { ChannelFailureTable } from '../catalogue/failures';
import { value } from './failure-places';
import { sentAgain } from './service-failures';

/** What becomes of a post to a team's channel that does not arrive. */
export const channelFailures: ChannelFailureTable = {
  'channel-gone': () => ({
    what: 'The address of the team’s channel is missing, or is no longer valid.',
    remedy:
      'Nothing was posted, and the draft is kept. Make the webhook again in Slack, Teams or Google Chat (or switch the workflow on again), then paste its address in the settings.',
  }),
  'channel-refused': (slots) => ({
    what: `The team’s channel refuses the message${value(slots)}.`,
    remedy:
      'Nothing was posted, and the draft is kept. Ask whoever looks after the channel whether webhooks may write there.',
  }),
  'channel-too-large': () => ({
    what: 'The message is too long for the team’s channel.',
    remedy: 'Nothing was posted, and the draft is kept. Shorten what you wrote in it, then try again.',
  }),
  'channel-quota': (slots) => ({
    what: 'The team’s channel takes no more messages for now.',
    remedy: `Nothing was posted, and the draft is kept. ${sentAgain(slots, 'Try again in a few minutes.')}`,
  }),
  'channel-offline': (slots) => ({
    what: 'The service of the team’s channel could not be reached.',
    remedy: `Nothing was posted, and the draft is kept. ${sentAgain(slots, 'Check the connection, then try again.')}`,
  }),
  'channel-unclear': () => ({
    what: 'The team’s channel did not confirm: the message may have been posted.',
    remedy:
      'Look for it in the channel, then say on the page of its draft whether it is there. Plateau posts nothing twice by itself.',
  }),
};
