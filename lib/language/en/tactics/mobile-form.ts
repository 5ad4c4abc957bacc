import type { TacticText } from '@/lib/model/tactic-text';

export const mobileForm: TacticText = {
  title: 'Clear the obstacles of the form on a small screen',
  askedAs: ['mobile form', 'form on phones', 'quote on mobile', 'click to call'],
  why: 'For {segment}, {segmentRate} of visits convert, against {othersRate} elsewhere, over {segmentSessions} visits in {days}.',
  steps: [
    'Fill in the form yourself on three different phones, on mobile data, and write down every stop: field, keyboard, error, wait.',
    'In Google Analytics, compare “form_start” and “form_submit” on mobile and on desktop: where few visits begin, mend the page; where few finish, the form.',
    'Mend in this order: button and tappable number in sight without scrolling, fewer fields, the right keyboard for each field, errors written below the field.',
    'Release one change at a time and note its date in Plateau.',
  ],
  doneWhen: 'The costliest step is mended, live, and its date is noted.',
  caution:
    'Part of the gap is habit: people look on the phone and write from the computer. The expected effect counts only part of it.',
};
