export const deputyAndNextStep: TacticText = {
  title: 'Give every action a deputy and a next step to be seen',
  askedAs: ['name a deputy', 'hand-over', 'handover'],
  why: [
    {
      given: ['days'],
      say: 'Open actions: {open}. Among them, with an owner who leaves before they are due: {size}. They may leave {days} earlier.',
    },
    { say: 'Open actions: {open}. Among them, without movement or without a deputy: {size}.' },
  ],
  steps: [
    'For each action, write the next step that somebody else could see, and its date.',
    'Name a deputy and give them ten minutes: access, state, decision pending.',
    'Close those that nobody will take up, saying why.',
    'Keep in one place the accesses to Google Analytics, the list of key events and the scheduled send-outs.',
  ],
  doneWhen: 'Every open action has a deputy and a dated step.',
};
import type { TacticText } from '@/lib/model/tactic-text';
