export const leadFollowUp: TacticText = {
  title: 'Agree with the sales team on what a good request is, and answer within a day',
  askedAs: ['lead follow-up', 'lead qualification', 'smarketing', 'marketing and sales'],
  why: [
    {
      given: ['salesBefore'],
      say: 'Requests go from {before} to {leads} while sales go from {salesBefore} to {sales}: it is not requests that are missing.',
    },
    { say: 'Requests no longer grow: before looking for more, see what becomes of those that arrive.' },
  ],
  steps: [
    'Take the last thirty requests with sales and note for each: judged good or not, time to answer, what followed.',
    'Write together, in three lines, what a good request is, and the promised time: one working day.',
    'Shorten the form to what sales really uses.',
    'Hold half an hour a week, with the figures by source.',
  ],
  doneWhen: 'The definition is signed on both sides and four meetings were held.',
  caution: 'Google Analytics sees the request, not the sale: the rate of sales by source comes from sales.',
};
import type { TacticText } from '@/lib/model/tactic-text';
