export const addedVisits: TacticText = {
  title: 'Check what the visits added over a year bring before paying for more',
  askedAs: ['ad budget', 'ads budget', 'google ads budget', 'paid traffic'],
  why: 'Over a year, visits went from {sessionsBefore} to {sessionsAfter} while {metric} fell from {before} to {after}: the added traffic does not buy as the old one did.',
  steps: [
    'In the Acquisition report, compare each channel with last year, in visits added and in orders added.',
    'For each paid channel, divide what the added visits cost by the added orders, and show that figure alone.',
    'Freeze any rise in budget on the channel where it is worst, until the page or the payment is mended.',
    'Draw the same table again in eight weeks.',
  ],
  doneWhen: 'The table is shared with management, and the worst channel’s rise is frozen.',
  caution: 'A visit of discovery does not buy the same day: look at new customers too before you cut.',
};
import type { TacticText } from '@/lib/model/tactic-text';
