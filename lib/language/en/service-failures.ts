import type { FailureCatalogue, FailureSlots, ProblemTable } from '../catalogue/failures';
import { withRemedies } from '../with-remedies';
import { locale } from './locale';
import { serviceProblems } from './service-problems';

const again = (slots: FailureSlots, otherwise: string) =>
  slots.retryAt === undefined ? otherwise : `Reading resumes by itself ${slots.retryAt}.`;

/** What is sent by itself is sent again by itself, at a time that is known. */
export const sentAgain = ({ retryAt, retriesByItself }: FailureSlots, otherwise: string) => {
  if (retryAt === undefined) return otherwise;
  if (retriesByItself !== true) return `Try again ${retryAt}.`;
  return `Plateau tries again by itself ${retryAt}: you have nothing to do.`;
};

const KEPT = 'Nothing is lost.';

/** What to do about each of them. */
const REMEDIES: ProblemTable = {
  offline: () => `${KEPT} Check the connection, then try again.`,
  timeout: () => `${KEPT} Try again in a minute.`,
  'not-connected': () => 'Connect it: Plateau asks for the right to read reports and nothing else.',
  'expired-token': () => `${KEPT} Connect again: Google asks for the right to read once more, and all goes on.`,
  'revoked-grant': () => `${KEPT} Connect again if Plateau should go on reading your reports.`,
  'no-client-id': () => 'The settings show, step by step, how to create one.',
  'consent-refused': () => 'Nothing was read. Start again, and leave the box for reading reports ticked.',
  'host-refused': () => 'Nothing was connected. Start again, and choose “Allow” where the browser asks.',
  'forbidden-property': () => 'Ask its administrator for the “Viewer” role, or connect another account.',
  'unknown-property': () => 'Choose another one in the settings.',
  'api-disabled': () =>
    'Enable “Google Analytics Data API” and “Google Analytics Admin API”, wait five minutes, then try again.',
  'quota-hour': (slots) => `${KEPT} ${again(slots, 'Reading resumes by itself within the hour.')}`,
  'quota-day': (slots) => `${KEPT} ${again(slots, 'Reading resumes by itself tomorrow.')}`,
  'quota-concurrent': () => 'Another tool is probably reading it just now. Try again in a minute.',
  'server-error': () => `${KEPT} Try again in a few minutes.`,
  'incompatible-request': () => 'Copy the diagnostics from the settings and report it.',
  'unreadable-answer': () => 'Try again. If it lasts, copy the diagnostics from the settings and report it.',
  'nothing-given': () =>
    'The days that were read before are kept, and are asked for again. Nothing says that measurement stopped.',
  'another-answer': () => 'It is not used. The days that were read before are kept, and are asked for again.',
  'without-day': () => `Figures by day would be wrong, so none is given. ${KEPT} Try again tomorrow.`,
  'answer-too-large': () => `It was not read. ${KEPT} Try again in a few minutes.`,
  'measurement-id': () => 'Give the Property ID: digits only, in Google Analytics under Admin, Property details.',
  'empty-property': () => 'Check that the tag is in place, wait two days, or choose another property.',
  'unknown-zone': () => 'Its days cannot be told. Update the browser, or Node, then try again.',
  'unknown-currency': () => 'Its amounts cannot be told. Correct it in Google Analytics, Admin, Property details.',
  'mail-scope-missing': () => 'Nothing was sent. Give the right again in the settings, and leave its box ticked.',
  'mail-declined': () =>
    'Nothing was sent. Try again and accept; where your company decides which applications may, take the .eml file.',
  'mail-no-address': () => 'Nothing was sent. Give it in the settings, under “Reports that come by themselves”.',
  'mail-no-client': () =>
    'The settings show, step by step, how to create one. Meanwhile, any mail program opens the .eml file.',
  'mail-sign-in-refused': () =>
    'Nothing was sent. In Microsoft Entra, the application must be a “Single-page application” with the redirect address that the settings show.',
  'mail-api-disabled': () => 'Nothing was sent. Enable “Gmail API”, wait five minutes, then try again.',
  'mail-refused': () => 'Nothing was sent. Check the address, or take the .eml file: any mail program opens it.',
  'mail-too-large': () => 'Nothing was sent. Send the document as a file instead, or shorten what you added.',
  'mail-full': (slots) =>
    `Nothing was sent, and the draft is kept. ${sentAgain(slots, 'Have some room made in it, then try again.')}`,
  'mail-quota': (slots) =>
    `Nothing was sent, and the draft is kept. ${sentAgain(slots, 'Try again in a few minutes.')}`,
  'mail-offline': (slots) =>
    `Nothing was sent, and the draft is kept. ${sentAgain(slots, 'Check the connection, then try again.')}`,
  'mail-unclear': () =>
    'Look for it in your mailbox, then say on the page of its draft whether it is there. Plateau sends nothing twice by itself.',
  'bad-input': () => 'Correct it, then try again.',
  'storage-full': () => 'Export it from the settings, free some disk space, then try again.',
  'storage-unreadable': () => 'It is set aside as it is, and is part of the export. Try again to go on without it.',
  unexpected: () => 'Try again. If it lasts, copy the diagnostics from the settings and report it.',
};

/** What the services that are asked may answer; what a file may hold is told by pages alone. */
export const serviceFailures: FailureCatalogue = {
  locale,
  at: (day, hour) => `on ${day} at ${hour}`,
  table: withRemedies(serviceProblems, REMEDIES),
};
