export const targetByLever: TacticText = {
  title: 'Ask management what the target means',
  askedAs: ['revenue target', 'break down the target'],
  why: 'The target of {to} can be read in several ways, and nobody has said which one counts. Read as the last month times twelve, it asks for {runRate} a month (months left: {monthsLeft}), and the present pace is below, interval included.',
  question: [
    {
      given: ['lastTwelveMonths'],
      say: 'What does the target of {to} mean: the last month times twelve, the last twelve months, or the total since the start?',
    },
    { say: 'What does the target of {to} mean: the last month times twelve, or the total since the start?' },
  ],
  steps: [
    'Show the readings that the target allows (last month times twelve, last twelve months, total), have one of them chosen, and note it in Plateau’s settings.',
    'Divide it into three levers: visits, conversion, order value, each with a factor and a name.',
    'Write down what you stop in order to keep these three, and the margin not to be touched.',
    'Fix one review a quarter, one page, the same three figures.',
  ],
  doneWhen: 'Management has chosen a reading in writing, and each lever has a name.',
  caution: 'A target without means is a decision to ask for, not a fault to bear.',
};
import type { TacticText } from '@/lib/model/tactic-text';
