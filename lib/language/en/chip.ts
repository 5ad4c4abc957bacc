import { counted } from './locale';

/** What the chip on Google Analytics says, and the setting that switches it on. */
export const chip = {
  verdict: (name: string, say: string) => `${name}: ${say}`,
  outage: (name: string, period: string) => `${name}: no measurement ${period}`,
  partial: (name: string, period: string) => `${name}: measured only in part ${period}`,
  actions: (number: number) => counted(number, 'action here', 'actions here'),
  until: (day: string) => `Figures to ${day}.`,
  label: 'Plateau on this report',
  more: 'More',
  draft: 'Open the draft',
  checklist: 'Open the checklist',
  hideHere: 'Hide on this report',
  hideToday: 'Hide until tomorrow',
  setting: {
    title: 'On Google Analytics',
    intro:
      'A small chip in the corner of Google Analytics says what Plateau knows of the report in view. It shows only what is kept in this browser, reads nothing from the page and moves nothing on it. Your browser will ask for the right to stand there.',
    switchOn: 'Show the chip',
    switchOff: 'Take the chip away',
    on: 'The chip is on: reload your Google Analytics tabs if it does not appear.',
    off: 'The chip is off, and the right to stand on Google Analytics was given back.',
    refused: 'The browser did not give the right: the chip stays off.',
  },
};

export type ChipWords = typeof chip;
