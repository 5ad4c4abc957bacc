import type { TacticText } from '../../tactic';

export const deputyAndNextStep: TacticText = {
  title: 'Give every action a deputy and a next step to be seen',
  askedAs: ['name a deputy', 'hand-over', 'handover'],
  why: (s) =>
    'days' in s
      ? `Open actions: ${s.open}. Among them, with an owner who leaves before they are due: ${s.size}. They may leave ${s.days} earlier.`
      : `Open actions: ${s.open}. Among them, without movement or without a deputy: ${s.size}.`,
  steps: [
    'For each action, write the next step that somebody else could see, and its date.',
    'Name a deputy and give them ten minutes: access, state, decision pending.',
    'Close those that nobody will take up, saying why.',
    'Keep in one place the accesses to Google Analytics, the list of key events and the scheduled send-outs.',
  ],
  doneWhen: 'Every open action has a deputy and a dated step.',
};
