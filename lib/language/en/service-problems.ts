import type { FailureSlots, ProblemTable } from '../catalogue/failures';
import { value } from './failure-places';

const property = (slots: FailureSlots) =>
  slots.property === undefined ? 'This property' : `Property ${slots.property}`;

/** What went wrong with a service that is asked: the badge tells no more. */
export const serviceProblems: ProblemTable = {
  offline: () => 'No network.',
  timeout: () => 'Google did not answer in time.',
  'not-connected': () => 'Google Analytics is not connected.',
  'expired-token': () => 'Access to Google has expired.',
  'revoked-grant': () => 'Access to Google was withdrawn.',
  'no-client-id': () => 'The OAuth client ID needed to sign in to Google is missing.',
  'consent-refused': () => 'The permission to read Google Analytics was not given.',
  'host-refused': () => 'The browser was not allowed to let Plateau call this service.',
  'forbidden-property': (slots) => `${property(slots)} is not open to this Google account.`,
  'unknown-property': (slots) => `${property(slots)} cannot be found.`,
  'api-disabled': () => 'The Google Analytics API is not enabled in the Google Cloud project of the client ID.',
  'quota-hour': () => 'Google’s hourly quota for this property is used up.',
  'quota-day': () => 'Google’s daily quota for this property is used up.',
  'quota-concurrent': () => 'Google is already answering too many requests for this property.',
  'server-error': () => 'Google ran into an error.',
  'incompatible-request': (slots) => `Google refuses this combination of measures${value(slots)}.`,
  'unreadable-answer': () => 'Google’s answer cannot be read.',
  'nothing-given': () => 'Google gave nothing, or only a part of what was asked.',
  'another-answer': () => 'Google’s answer is not to what was asked.',
  'without-day': (slots) =>
    `Google gives ${slots.value === undefined ? 'a part' : `${slots.value}%`} of the figures under no day (its “other” row).`,
  'answer-too-large': () => 'Google’s answer is larger than anything that was asked for.',
  'measurement-id': (slots) => `This is a Measurement ID${value(slots)}. It names a data stream, not a property.`,
  'empty-property': (slots) => `${property(slots)} holds no data yet.`,
  'unknown-zone': (slots) => `The property’s time zone is not known here${value(slots)}.`,
  'unknown-currency': (slots) => `The property’s currency is not known here${value(slots)}.`,
  'mail-scope-missing': () => 'Plateau does not have the right to write to this mailbox, or no longer has it.',
  'mail-declined': () => 'The right to write to this mailbox was not given.',
  'mail-no-address': () => 'Plateau does not know your own address.',
  'mail-no-client': () => 'The client ID needed to sign in to Microsoft is missing.',
  'mail-sign-in-refused': (slots) => `Microsoft refused the sign-in${value(slots)}.`,
  'mail-api-disabled': () => 'The Gmail API is not enabled in the Google Cloud project of the client ID.',
  'mail-refused': (slots) => `The mailbox refused the message${value(slots)}.`,
  'mail-too-large': () => 'The message is too heavy for this mailbox.',
  'mail-full': (slots) => `The mailbox is full${value(slots)}.`,
  'mail-quota': () => 'The mailbox takes no more messages for now.',
  'mail-offline': () => 'The mailbox could not be reached.',
  'mail-unclear': () => 'The mailbox did not confirm: the message may have left.',
  'bad-input': (slots) => `This entry does not fit${value(slots)}.`,
  'storage-full': () => 'This browser has no room left to keep your data.',
  'storage-unreadable': () => 'Something kept by another version could not be read back.',
  unexpected: () => 'Something unexpected went wrong.',
};
