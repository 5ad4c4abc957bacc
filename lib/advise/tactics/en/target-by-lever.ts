import type { TacticText } from '../../tactic';

export const targetByLever: TacticText = {
  title: 'Have management say what the target means, lever by lever',
  askedAs: ['revenue target', 'break down the target'],
  why: (s) =>
    `The target asks for ${s.runRate} a month (months left: ${s.monthsLeft}), and the present pace is below, interval included.`,
  steps: [
    'Show the readings that the target allows (last month, last year, total) and have one of them chosen.',
    'Divide it into three levers: visits, conversion, order value, each with a factor and a name.',
    'Write down what you stop in order to keep these three, and the margin not to be touched.',
    'Fix one review a quarter, one page, the same three figures.',
  ],
  doneWhen: 'Management has chosen a reading in writing, and each lever has a name.',
  caution: 'A target without means is a decision to ask for, not a fault to bear.',
};
