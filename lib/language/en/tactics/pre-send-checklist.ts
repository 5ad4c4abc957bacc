export const preSendChecklist: TacticText = {
  title: 'Have a checklist signed before every send-out',
  askedAs: ['checklist', 'pre-send check', 'pre-flight'],
  why: 'In the last week, visits went from {sessionsBefore} to {sessionsAfter} while {metric} falls from {before} to {after}: people are brought to something that does not keep up.',
  steps: [
    'Write five lines, each with a name: customer service open and told, stock sufficient, prices and code checked, landing page tested on a phone, measurement checked.',
    'Agree that nothing leaves while a line is unsigned: a quarter of an hour a send-out.',
    'The day after, compare visits and orders with the four send-outs before, same weekday.',
    'Note every send-out in Plateau, and every line that could not be signed.',
  ],
  doneWhen: 'Four send-outs in a row left with all five signatures.',
};
import type { TacticText } from '@/lib/model/tactic-text';
