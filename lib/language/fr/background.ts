import { fr } from '../typography';
import type { BackgroundWords } from '../en/background';
import { serviceProblems } from './service-problems';
import { plural } from './locale';

export const background: BackgroundWords = {
  problems: serviceProblems,
  channel: 'Une publication dans le canal de l’équipe n’a pas abouti.',
  badge: {
    news: (drafts) =>
      fr`Plateau : ${plural(drafts, { one: 'un brouillon vous attend', other: `${drafts} brouillons vous attendent` })}`,
    trouble: (what) => `${fr`Plateau : `}${what}`,
    elsewhere: (properties) =>
      ` Et un problème pour ${plural(properties, { one: 'une autre propriété', other: `${properties} autres propriétés` })}.`,
  },
  questionHint: fr`Posez une question à Plateau : taux de conversion mobile par mois…`,
};
