import type { CheckUpMessages } from '../catalogue/check-up';
import { fr } from '../typography';
import { checks } from './checks';
import { plural } from './locale';

const things = (count: number, what: string) => `${count} ${plural(count, { one: 'point', other: 'points' })} ${what}`;

export const checkUp: CheckUpMessages = {
  title: 'Comment la propriété mesure',
  intro: fr`Ce qui fausse les chiffres sans que personne ne le voie, cherché dans ce qui a été lu : sur quoi cela repose, ce que cela fait aux chiffres, et comment le corriger.`,
  summary: (amiss, note, unchecked) =>
    [
      amiss > 0 ? things(amiss, 'à corriger') : 'Rien à corriger',
      ...(note > 0 ? [things(note, 'à savoir')] : []),
      ...(unchecked > 0
        ? [things(unchecked, fr`non ${plural(unchecked, { one: 'vérifié', other: 'vérifiés' })}`)]
        : []),
    ].join(', ') + '.',
  states: { amiss: 'À corriger', note: 'À savoir', well: 'En ordre', 'not-checked': 'Non vérifié' },
  why: {
    'no-access': fr`Non vérifié : Google ne montre pas ce réglage avec l’accès dont Plateau dispose.`,
    'not-asked': fr`Non vérifié : ce qui a été lu ne contient aucun réglage de Google Analytics. À regarder vous-même, comme ci-dessous.`,
    'not-told': fr`Non vérifié : Google ne le dit à aucun programme. À regarder vous-même, comme ci-dessous.`,
    'no-figures': fr`Non vérifié : les chiffres qu’il faudrait n’ont pas été lus.`,
    'nothing-sold': fr`Non vérifié : aucune commande n’est mesurée ici.`,
  },
  who: {
    you: fr`Vous pouvez le faire : vous avez le droit de modifier la propriété.`,
    editor: fr`Un éditeur ou un administrateur de la propriété peut le faire ; votre accès ne permet que de lire.`,
    'editor-or-you': 'Un éditeur ou un administrateur de la propriété peut le faire.',
    site: fr`La personne qui s’occupe du site et de ses balises peut le faire.`,
  },
  consequence: 'Ce que cela fait aux chiffres',
  steps: 'Comment le corriger',
  notLooked: fr`Cette propriété n’a pas encore été passée en revue : elle le sera à sa prochaine lecture.`,
  check: checks,
};
