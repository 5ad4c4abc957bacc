import type { FailureCatalogue, FailureSlots } from '../catalogue/failures';
import { value } from './failure-places';
import { locale } from './locale';

const property = (slots: FailureSlots) =>
  slots.property === undefined ? 'This property' : `Property ${slots.property}`;
const again = (slots: FailureSlots, otherwise: string) =>
  slots.retryAt === undefined ? otherwise : `Reading resumes by itself ${slots.retryAt}.`;

/** What is sent by itself is sent again by itself, at a time that is known. */
export const sentAgain = ({ retryAt, retriesByItself }: FailureSlots, otherwise: string) => {
  if (retryAt === undefined) return otherwise;
  if (retriesByItself !== true) return `Try again ${retryAt}.`;
  return `Plateau tries again by itself ${retryAt}: you have nothing to do.`;
};

const KEPT = 'The last report stays on screen.';

/** What the services that are asked may answer; what a file may hold is told by pages alone. */
export const serviceFailures: FailureCatalogue = {
  locale,
  at: (day, hour) => `on ${day} at ${hour}`,
  table: {
    offline: () => ({ what: 'No network.', remedy: `${KEPT} Check the connection, then try again.` }),
    timeout: () => ({ what: 'Google did not answer in time.', remedy: `${KEPT} Try again in a minute.` }),
    'not-connected': () => ({
      what: 'Google Analytics is not connected.',
      remedy: 'Connect it: Plateau asks for the right to read reports and nothing else.',
    }),
    'expired-token': () => ({
      what: 'Access to Google has expired.',
      remedy: `${KEPT} Connect again: Google asks for the right to read once more, and all goes on.`,
    }),
    'revoked-grant': () => ({
      what: 'Access to Google was withdrawn.',
      remedy: `${KEPT} Connect again if Plateau should go on reading your reports.`,
    }),
    'no-client-id': () => ({
      what: 'The OAuth client ID needed to sign in to Google is missing.',
      remedy: 'The settings show, step by step, how to create one.',
    }),
    'consent-refused': () => ({
      what: 'The permission to read Google Analytics was not given.',
      remedy: 'Nothing was read. Start again, and leave the box for reading reports ticked.',
    }),
    'host-refused': () => ({
      what: 'The browser was not allowed to let Plateau call this service.',
      remedy: 'Nothing was connected. Start again, and choose “Allow” where the browser asks.',
    }),
    'forbidden-property': (slots) => ({
      what: `${property(slots)} is not open to this Google account.`,
      remedy: 'Ask its administrator for the “Viewer” role, or connect another account.',
    }),
    'unknown-property': (slots) => ({
      what: `${property(slots)} cannot be found.`,
      remedy: 'Choose another one in the settings.',
    }),
    'api-disabled': () => ({
      what: 'The Google Analytics API is not enabled in the Google Cloud project of the client ID.',
      remedy: 'Enable “Google Analytics Data API” and “Google Analytics Admin API”, wait five minutes, then try again.',
    }),
    'quota-hour': (slots) => ({
      what: 'Google’s hourly quota for this property is used up.',
      remedy: `${KEPT} ${again(slots, 'Reading resumes by itself within the hour.')}`,
    }),
    'quota-day': (slots) => ({
      what: 'Google’s daily quota for this property is used up.',
      remedy: `${KEPT} ${again(slots, 'Reading resumes by itself tomorrow.')}`,
    }),
    'quota-concurrent': () => ({
      what: 'Google is already answering too many requests for this property.',
      remedy: 'Another tool is probably reading it just now. Try again in a minute.',
    }),
    'server-error': () => ({ what: 'Google ran into an error.', remedy: `${KEPT} Try again in a few minutes.` }),
    'incompatible-request': (slots) => ({
      what: `Google refuses this combination of measures${value(slots)}.`,
      remedy: 'Copy the diagnostics from the settings and report it.',
    }),
    'unreadable-answer': () => ({
      what: 'Google’s answer cannot be read.',
      remedy: 'Try again. If it lasts, copy the diagnostics from the settings and report it.',
    }),
    'nothing-given': () => ({
      what: 'Google gave nothing, or only a part of what was asked.',
      remedy:
        'The days that were read before are kept, and are asked for again. Nothing says that measurement stopped.',
    }),
    'another-answer': () => ({
      what: 'Google’s answer is not to what was asked.',
      remedy: 'It is not used. The days that were read before are kept, and are asked for again.',
    }),
    'without-day': (slots) => ({
      what: `Google gives ${slots.value === undefined ? 'a part' : `${slots.value}%`} of the figures under no day (its “other” row).`,
      remedy: `Figures by day would be wrong, so none is given. ${KEPT} Try again tomorrow.`,
    }),
    'answer-too-large': () => ({
      what: 'Google’s answer is larger than anything that was asked for.',
      remedy: `It was not read. ${KEPT} Try again in a few minutes.`,
    }),
    'measurement-id': (slots) => ({
      what: `This is a Measurement ID${value(slots)}. It names a data stream, not a property.`,
      remedy: 'Give the Property ID: digits only, in Google Analytics under Admin, Property details.',
    }),
    'empty-property': (slots) => ({
      what: `${property(slots)} holds no data yet.`,
      remedy: 'Check that the tag is in place, wait two days, or choose another property.',
    }),
    'unknown-zone': (slots) => ({
      what: `The property’s time zone is not known here${value(slots)}.`,
      remedy: 'Its days cannot be told. Update the browser, or Node, then try again.',
    }),
    'unknown-currency': (slots) => ({
      what: `The property’s currency is not known here${value(slots)}.`,
      remedy: 'Its amounts cannot be told. Correct it in Google Analytics, Admin, Property details.',
    }),
    'mail-scope-missing': () => ({
      what: 'Plateau does not have the right to write to this mailbox, or no longer has it.',
      remedy: 'Nothing was sent. Give the right again in the settings, and leave its box ticked.',
    }),
    'mail-declined': () => ({
      what: 'The right to write to this mailbox was not given.',
      remedy:
        'Nothing was sent. Try again and accept; where your company decides which applications may, take the .eml file.',
    }),
    'mail-no-address': () => ({
      what: 'Plateau does not know your own address.',
      remedy: 'Nothing was sent. Give it in the settings, under “Reports that come by themselves”.',
    }),
    'mail-no-client': () => ({
      what: 'The client ID needed to sign in to Microsoft is missing.',
      remedy: 'The settings show, step by step, how to create one. Meanwhile, any mail program opens the .eml file.',
    }),
    'mail-sign-in-refused': (slots) => ({
      what: `Microsoft refused the sign-in${value(slots)}.`,
      remedy:
        'Nothing was sent. In Microsoft Entra, the application must be a “Single-page application” with the redirect address that the settings show.',
    }),
    'mail-api-disabled': () => ({
      what: 'The Gmail API is not enabled in the Google Cloud project of the client ID.',
      remedy: 'Nothing was sent. Enable “Gmail API”, wait five minutes, then try again.',
    }),
    'mail-refused': (slots) => ({
      what: `The mailbox refused the message${value(slots)}.`,
      remedy: 'Nothing was sent. Check the address, or take the .eml file: any mail program opens it.',
    }),
    'mail-too-large': () => ({
      what: 'The message is too heavy for this mailbox.',
      remedy: 'Nothing was sent. Send the document as a file instead, or shorten what you added.',
    }),
    'mail-full': (slots) => ({
      what: `The mailbox is full${value(slots)}.`,
      remedy: `Nothing was sent, and the draft is kept. ${sentAgain(slots, 'Have some room made in it, then try again.')}`,
    }),
    'mail-quota': (slots) => ({
      what: 'The mailbox takes no more messages for now.',
      remedy: `Nothing was sent, and the draft is kept. ${sentAgain(slots, 'Try again in a few minutes.')}`,
    }),
    'mail-offline': (slots) => ({
      what: 'The mailbox could not be reached.',
      remedy: `Nothing was sent, and the draft is kept. ${sentAgain(slots, 'Check the connection, then try again.')}`,
    }),
    'mail-unclear': () => ({
      what: 'The mailbox did not confirm: the message may have left.',
      remedy:
        'Look for it in your mailbox, then say on the page of its draft whether it is there. Plateau sends nothing twice by itself.',
    }),
    'bad-input': (slots) => ({
      what: `This entry does not fit${value(slots)}.`,
      remedy: 'Correct it, then try again.',
    }),
    'storage-full': () => ({
      what: 'This browser has no room left to keep your data.',
      remedy: 'Export it from the settings, free some disk space, then try again.',
    }),
    'storage-unreadable': () => ({
      what: 'Something kept by another version could not be read back.',
      remedy: 'It is set aside as it is, and is part of the export. Try again to go on without it.',
    }),
    unexpected: () => ({
      what: 'Something unexpected went wrong.',
      remedy: 'Try again. If it lasts, copy the diagnostics from the settings and report it.',
    }),
  },
};
