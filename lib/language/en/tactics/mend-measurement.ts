export const mendMeasurement: TacticText = {
  title: 'Mend the measurement before anything else',
  askedAs: ['tagging plan', 'fix measurement', 'fix tracking'],
  why: 'What Google Analytics reports on {metric} is incomplete: any advice that rests on it would be a bet.',
  steps: [
    'Place a test order, from the consent banner to the confirmation, with the Google Tag Manager preview open: write down which event is missing or sent twice.',
    'Check in Google Analytics (Admin, Key events) that “purchase”, or your contact request, is marked as a key event.',
    'Compare ten orders of the shop with the transactions received, amount and number included.',
    'Have it mended, place the test order again, and note the date: figures before and after no longer compare.',
  ],
  doneWhen: 'Ten orders in a row are found in Google Analytics, with the right amount.',
  tool: 'Google Tag Manager (Preview mode) and DebugView in Google Analytics.',
  caution: 'Measure nothing before the person has agreed: a “complete” measurement without consent is not a sound one.',
};
import type { TacticText } from '@/lib/model/tactic-text';
