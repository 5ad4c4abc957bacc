import type { ScheduledWay } from '@/lib/model/schedule';
import type { MailWay } from '@/lib/model/receipt';
import { channel } from './channel';
import { microsoft } from './microsoft';

/** What the settings say about the reports that come by themselves. Days and hours arrive written out. */
export const schedule = {
  title: 'Reports that come by themselves',
  intro:
    'They are written while the browser is open; what was missed is written at its next start, once. They come to you alone: you read them before anybody else does.',
  /** In whose hours, and in which language. */
  where: (timeZone: string, language: string) =>
    `Hours are those of ${timeZone}, the property’s time zone. Written in ${language}.`,
  notConnected: 'None comes before you are connected to Google Analytics. What you set here is kept.',
  ofFiles: 'None comes by itself for figures from files: you write them when you have given the next one.',
  languageOnly: (language: string) => `Written in ${language}.`,
  weekly: 'A report every week',
  weekday: 'On',
  early:
    'Google completes a week on the Wednesday after it. On Monday and Tuesday, the report is about the week before that one.',
  monthly: 'A report every month',
  monthDay: 'Day of the month',
  monthDayHint: 'Google completes a month on the third of the next.',
  firstWorkingDay: 'First working day from the 3rd on',
  lastDay: 'Last day',
  dayOfMonth: (day: number) => `${day}${SUFFIXES[day] ?? 'th'}`,
  weeklyHour: 'Hour of the weekly report',
  monthlyHour: 'Hour of the monthly report',
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  next: (weekday: string, day: string, hour: string, period: string) =>
    `Next: ${weekday} ${day} at ${hour}, covering ${period}.`,
  way: 'What becomes of it',
  ways: {
    plateau: 'Kept in Plateau',
    gmail: 'Mailed to me by Gmail',
    outlook: 'Draft in my Outlook',
  } satisfies Record<ScheduledWay, string>,
  wayHints: {
    plateau: 'The number on Plateau’s button says that a report waits.',
    gmail: 'Google asks for your consent once, to send and nothing else.',
    outlook: 'Plateau leaves a draft and sends nothing: you press “Send”. Microsoft asks for your consent once.',
  } satisfies Record<ScheduledWay, string>,
  allowMail: { gmail: 'Allow sending through Gmail', outlook: 'Allow drafts in Outlook' },
  mailAllowed: {
    gmail: 'Gmail: sending is allowed, to you alone.',
    outlook: 'Outlook: leaving drafts is allowed.',
  } satisfies Record<MailWay, string>,
  stopMail: { gmail: 'Stop sending', outlook: 'Stop leaving drafts' } satisfies Record<MailWay, string>,
  bossAddress: 'Your reader’s address',
  bossAddressHint: 'The month’s and the quarter’s email is addressed to it beforehand; sending it is up to you.',
  microsoft,
  channel,
  to: 'Your address',
  toHint: 'Reports go to you and to nobody else.',
  toWrong: 'An address such as sacha@example.com.',
  resumesOn: 'Pause until',
  resumesOnHint: 'Reports come again from this day on. Leave it empty for no pause; figures are read all the while.',
  /** The properties that are not the chosen one. */
  others: {
    intro: 'Reports of other properties come by themselves too:',
    next: (property: string, day: string) => `${property}: the next on ${day}.`,
    stop: 'Stop them',
    stopOf: (property: string) => `Stop them, ${property}`,
  },
};

export type ScheduleWords = typeof schedule;

const SUFFIXES: Readonly<Record<number, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st',
};
