import type { StoodByMessages } from '../catalogue/stood-by';
import { fr } from '../typography';

const CHANGES = { verdict: 'change le verdict', date: 'change la date', pace: 'le nuance' } as const;

export const stoodBy: StoodByMessages = {
  revised: (said, when, what, because) =>
    fr`Nous disions « ${said} » ; ${when} ${CHANGES[what]}, parce que ${because}.`,
  waitsOn: (month, because) => fr`Nous pensions le savoir en ${month} ; il faut attendre encore, parce que ${because}.`,
  becauseTurned: (at, from, to) =>
    from === to
      ? `le rythme a changé en ${at}`
      : `le rythme a changé entre ${from} et ${to}, le plus probablement en ${at}`,
  becauseGrowth: (range) => `la croissance se tient désormais ${range}`,
  stepGone: (title, when) =>
    fr`Nous disions « ${title} » ; ${when} retire cette marche, parce que la courbe s’explique désormais sans elle. La question posée à ce sujet tombe.`,
  thisWeek: 'cette semaine',
  thisQuarter: 'ce trimestre',
};
