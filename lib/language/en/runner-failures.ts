import { bigqueryFailures } from './bigquery-failures';
import { channelFailures } from './channel-failures';
import type { RunnerFailureTable } from '../catalogue/failures';

/** What can go wrong with the runner alone. */
export const runnerFailures: RunnerFailureTable = {
  ...bigqueryFailures,
  ...channelFailures,
  'file-missing': () => ({
    what: 'There is no such file.',
    remedy: 'Check its name and its folder, then try again.',
  }),
  'file-unreadable': () => ({
    what: 'This file cannot be read: it is a folder, or you have no right to it.',
    remedy: 'Name a file, or give yourself the right to read it, then try again.',
  }),
  'folder-unwritable': () => ({
    what: 'The folder for the drafts cannot be written.',
    remedy: 'Name another folder, or give yourself the right to write there.',
  }),
  'folder-full': () => ({
    what: 'The disk that the folder for the drafts is on is full.',
    remedy: 'Free some space, then try again. The drafts are kept, and are left there with the next run.',
  }),
  'broken-off': (slots) => ({
    what: `Its work was begun ${slots.value ?? 'several'} times today and broken off each time.`,
    remedy:
      'Its drafts are not there yet; a run tries again tomorrow. Look for what ends the process: a time limit, or too little memory.',
  }),
  'thread-ended': () => ({
    what: 'The thread that was at it ended before it was done.',
    remedy:
      'What was done is kept, and the next run goes on from there. Where it comes back, the process most likely has too little memory.',
  }),
  'state-unwritable': () => ({
    what: 'What “state” names cannot be written, or is no file of Plateau.',
    remedy: 'Name another folder, or give yourself the right to write there, then try again.',
  }),
  'state-full': () => ({
    what: 'The disk that “state” is on is full.',
    remedy: 'Free some space, then try again. What was kept is whole.',
  }),
  'state-gone': () => ({
    what: 'What “state” names was erased or replaced during the run.',
    remedy:
      'What was done since then is kept nowhere: put the folder back where it was moved, then try again. Without it, the next run would deliver the drafts a second time.',
  }),
  'state-busy': () => ({
    what: 'Another process has held “state” for too long.',
    remedy: 'Wait until it has ended, then try again. What was kept is whole.',
  }),
  'state-unreachable': () => ({
    what: 'The database of “state” does not answer.',
    remedy: 'Check that the server runs and that its address is right, then try again.',
  }),
  'state-refused': () => ({
    what: 'The database of “state” refuses this name or this password.',
    remedy: 'Correct the name and the password in the address, or ask for the right to create tables.',
  }),
  'state-missing': () => ({
    what: 'The database that “state” names does not exist.',
    remedy: 'Create it on the server, or correct its name at the end of the address.',
  }),
  'state-not-there': () => ({
    what: 'Nothing that Plateau kept stands there.',
    remedy:
      'Name the folder that plateau report or plateau run wrote to, or the address of a database, which begins with postgres://.',
  }),
  'state-newer': () => ({
    what: 'A newer version of Plateau wrote what “state” names.',
    remedy: 'Update Plateau, then try again. Nothing was changed.',
  }),
  'record-unreadable': () => ({
    what: 'Something that another version of Plateau kept there cannot be read back.',
    remedy: 'Nothing was changed. The next plateau run puts it aside and reads the property again.',
  }),
  'property-not-kept': ({ property, value }) => ({
    what: `Nothing was read of ${property === undefined ? 'the property that is meant' : `property ${property}`}.`,
    remedy:
      value === undefined
        ? 'Let plateau run read it first.'
        : `Choose among those that were read: ${value}. Others are read by plateau run.`,
  }),
  'day-outside': ({ value = '', from, to }) => ({
    what: from === undefined ? `There is no such day: “${value}”.` : `The day ${value} is outside what was read.`,
    remedy: from === undefined ? 'Write it as YYYY-MM-DD.' : `Choose a day from ${from} to ${to ?? from}.`,
  }),
  'mail-login-refused': () => ({
    what: 'The mail server refuses this name or password.',
    remedy: 'Nothing was sent. Correct them in the configuration; many servers want a password made for applications.',
  }),
  'mail-partly-refused': (slots) => ({
    what: `Some recipients were refused, the others have the message${slots.value === undefined ? '' : `: “${slots.value}”`}.`,
    remedy: 'Correct those addresses in the configuration. Nothing is sent a second time by itself.',
  }),
  'mail-offline': () => ({
    what: 'The mail server could not be reached, or broke off before it had the message.',
    remedy:
      'Nothing was sent, and the draft is kept. Check host and port in the configuration, and the connection, then try again.',
  }),
  'mail-unclear': () => ({
    what: 'The mail server did not confirm: the message may have left.',
    remedy:
      'Look for it in the mailbox of its reader, then say what you found: plateau settle --help. Nothing is sent a second time by itself.',
  }),
  'channel-gone': () => ({
    what: 'The address of the team’s channel is missing, or is no longer valid.',
    remedy:
      'Nothing was posted, and the draft is kept. Make the webhook again (or switch the workflow on again), and put its address where “channel” in the configuration says.',
  }),
  'channel-unclear': () => ({
    what: 'The team’s channel did not confirm: the message may have been posted.',
    remedy:
      'Look for it in the channel, then say what you found: plateau settle --help. Nothing is posted a second time by itself.',
  }),
  'mail-refused': (slots) => ({
    what: `The mail server refuses this message or its recipient${slots.value === undefined ? '' : `: “${slots.value}”`}.`,
    remedy:
      'Nothing was sent, and the draft is kept. Correct the address in the configuration, or ask whoever runs the server.',
  }),
  'expired-token': () => ({
    what: 'Google refuses this access token: it has expired, or never was one.',
    remedy: 'Take a new one, or leave it out and use a service account, whose access renews itself.',
  }),
  'forbidden-property': (slots) => ({
    what: `Property${slots.property === undefined ? '' : ` ${slots.property}`} is not open to this Google account.`,
    remedy:
      'In Google Analytics, Admin, Property access management, give the address of this account or service account the “Viewer” role.',
  }),
  offline: () => ({
    what: 'Google could not be reached.',
    remedy:
      'Check the network and the proxy of this machine. What was read is kept, and the next run goes on from there.',
  }),
  timeout: () => ({
    what: 'Google did not answer in time.',
    remedy: 'What was read is kept, and the next run goes on from there.',
  }),
  unexpected: () => ({
    what: 'Something happened that should not.',
    remedy: 'Run it again; where it comes back, report it with the line below.',
  }),
  'mail-not-secure': () => ({
    what: 'No secure line to the mail server could be made: its certificate is not trusted, or it offers no TLS.',
    remedy: 'Nothing was sent. Check host and port, or name the file of the certificates to believe.',
  }),
};
