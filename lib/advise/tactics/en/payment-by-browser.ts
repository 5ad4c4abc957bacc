import type { TacticText } from '../../tactic';

export const paymentByBrowser: TacticText = {
  title: 'Test payment from end to end in every browser',
  askedAs: ['payment failures', 'declined payments', 'stripe'],
  why: (s) =>
    'segmentRate' in s
      ? `In ${s.segment}, ${s.segmentRate} of visits convert, against ${s.othersRate} elsewhere: a payment error of this browser alone is enough.`
      : 'browser' in s
        ? `In ${s.browser}, between ${s.metric} and ${s.next}, ${s.after} get through, against ${s.before} in the other browsers: a payment error of this one alone is enough.`
        : `Between ${s.metric} and ${s.next}, ${s.after} get through, against ${s.before} a year earlier: an error in a single browser is enough.`,
  steps: [
    'In Google Analytics, read “begin_checkout” and “purchase” by browser and by device, and find the one that drops out.',
    'Pay a real order in that one, with each means of payment, then refund it.',
    'Ask IT for the declines of the last four weeks, by reason: bank, authentication, time-out.',
    'Mend the commonest reason, then try again.',
  ],
  doneWhen: 'An order goes through with every means of payment in the four most used browsers.',
  tool: 'Stripe: Payments, filter “Failed”, by reason; Radar for wrong refusals.',
};
