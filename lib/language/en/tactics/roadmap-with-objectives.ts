export const roadmapWithObjectives: TacticText = {
  title: 'Give every action an objective, a deliverable and a date',
  askedAs: ['roadmap', 'road map'],
  why: [
    {
      given: ['hours'],
      say: 'Open actions: {open}. Among them, in the service of measurement and tools: {size}, which take most of the hours: none of it shows in a meeting.',
    },
    {
      given: ['share'],
      say: 'Open actions: {open}. Among them, on a segment that brings at most {share} of the result: {size}. Even done well, they will not show in it.',
    },
    {
      say: 'Open actions: {open}. Among them, without a written objective: {size}. Nobody will be able to say whether they were of use.',
    },
  ],
  steps: [
    'Beside each open action, write the objective that it serves and the figure that ought to move; with neither, put it on hold.',
    'Rank the others by what is at stake: what touches less than a fiftieth of revenue comes last.',
    'For the first three, fix a deliverable that somebody can open, a name, a deputy, a date, and how one will see that it is done.',
    'Cap in writing the week’s hours of tuning and tools, and keep them in one stretch.',
    'Read the page with management for an hour a month.',
  ],
  doneWhen: 'Every open action has an objective, a deliverable and a date, and the page has been read through once.',
  caution: 'A setting can be improved without end: the deliverable’s date says when to stop.',
};
import type { TacticText } from '@/lib/model/tactic-text';
