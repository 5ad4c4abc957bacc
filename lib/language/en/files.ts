import type { HelpStep } from '../catalogue/help-step';
import { counted } from './locale';
import { reading } from './reading';

/** What is said where files are given in place of a connection. */
const words = {
  title: 'Or give a file, without connecting',
  /** Where the panel stands by itself. */
  panelTitle: 'Figures from files',
  intro:
    'The CSV that Google Analytics exports is enough: no account, no key. It is read in this browser and never leaves it.',
  drop: 'Drop your CSV files here',
  choose: 'Choose files…',
  howTitle: 'How to export from Google Analytics',
  how: [
    { text: 'Open “Explore”, then “Blank”.' },
    {
      text: 'Rows: “Date”. Values: “Sessions”, “Ecommerce purchases”, “Total revenue”, or “Key events” if you sell nothing. Show 500 rows.',
    },
    { text: 'Choose the days: a year or more if you can. A long history may come in several files, dropped together.' },
    { text: 'At the top right: “Export data”, then CSV.' },
    {
      text: 'To know where a change comes from, export once more with “Session default channel group”, “Country” or “Device category” beside “Date”.',
    },
  ] satisfies readonly HelpStep[],
  reading: (files: number) => `Reading ${counted(files, 'file', 'files')}…`,
  working: 'Read. Working out what the figures say…',
  ask: {
    title: 'One thing before they are kept',
    intro: 'The files do not say all of it.',
    continues: 'These files',
    another: 'are of another property',
    goesOn: (name: string) => `go on with ${name}`,
    name: 'Name of the property',
    nameMissing: 'A name, by which you will know it.',
    currency: 'Currency',
    currencyHint: 'Of the amounts in the files. It is written beside every one of them.',
    timeZone: 'Time zone',
    timeZoneHint: 'The one set in Google Analytics: the days of the files are its days.',
    country: 'Country',
    countryHint: 'Its sales and holidays do not count as a trend.',
    keep: 'Read these figures',
  },
  account: 'What was read',
  days: (from: string, to: string) => `Days: ${from} to ${to}.`,
  notFinished: (from: string, to: string) =>
    from === to
      ? `${from} was left out: Google is still counting that day. Export it again with the next file.`
      : `${from} to ${to} were left out: Google is still counting these days. Export them again with the next file.`,
  kept: (name: string, day: string) => `${name}: figures complete to ${day}.`,
  next: 'Drop the next export here whenever you have one: its days take the place of the same days, and all others stay.',
  /** Said once, when no file has come for a while. */
  ends: (day: string, next: string) =>
    `These figures end on ${day}. To go on, export from ${next} in Google Analytics and give Plateau the file.`,
};

/** What is said while Google Analytics is read. */
const progress = {
  label: 'Reading Google Analytics',
  asking: 'Asking Google which figures there are…',
  reports: (done: number, of: number) => `Google Analytics: ${done} of ${of} reports read.`,
  left: (seconds: number) => `About ${seconds} s left.`,
  working: 'All is read. Working out what the figures say…',
};

/** What is said while figures come in, from a file or from Google. */
export const files = { words, reading, progress };
export type FileWords = typeof files;
