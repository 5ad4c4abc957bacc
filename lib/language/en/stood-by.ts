import type { StoodByMessages } from '../catalogue/stood-by';

const CHANGES = { verdict: 'changes the verdict', date: 'changes the date', pace: 'qualifies it' } as const;

export const stoodBy: StoodByMessages = {
  revised: (said, when, what, because) => `We said “${said}”; ${when} ${CHANGES[what]}, because ${because}.`,
  waitsOn: (month, because) => `We thought to know by ${month}; it takes longer, because ${because}.`,
  becauseTurned: (at, from, to) =>
    from === to ? `the pace changed in ${at}` : `the pace changed between ${from} and ${to}, most likely in ${at}`,
  becauseGrowth: (range) => `growth now lies ${range}`,
  stepGone: (title, when) =>
    `We said “${title}”; ${when} takes that step back, because the curve is now explained without it. What we asked about it needs no answer.`,
  thisWeek: 'this week',
  thisQuarter: 'this quarter',
};
