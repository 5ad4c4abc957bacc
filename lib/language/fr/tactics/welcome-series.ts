import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const welcomeSeries: TacticText = {
  title: fr`Accueillir les nouveaux venus par une série de trois messages`,
  askedAs: ['série de bienvenue', 'e-mail de bienvenue', 'message de bienvenue'],
  why: fr`La deuxième visite se prépare dès l’inscription ou le premier achat : une courte série qui part seule dit qui vous êtes et donne une raison de revenir.`,
  steps: [
    fr`Choisissez une entrée, l’inscription à la lettre ou le premier achat, jamais les deux dans la même série.`,
    fr`Écrivez trois messages sans remise : tout de suite (ce qui a été promis), à trois jours (la question la plus posée au service client), à dix jours (les trois produits par lesquels on commence).`,
    fr`Tenez hors des envois généraux ceux qui sont encore dans la série.`,
    fr`Gardez un dixième des nouveaux venus sans la série, tirés au hasard, pendant trois mois.`,
    fr`Nommez la campagne « bienvenue », et relevez la part de deuxièmes commandes dans chaque groupe.`,
  ],
  doneWhen: fr`La série part seule, le groupe témoin est en place, et la part de deuxièmes commandes est relevée chaque mois.`,
  tool: fr`Klaviyo : flux « Welcome series », déclenché par l’entrée dans une liste, avec une répartition au hasard à l’entrée.`,
  caution: fr`Une inscription vaut accord pour ce qui a été annoncé, pas pour tout : dites ce que vous enverrez, et à quel rythme. Une remise de bienvenue fait attendre la suivante : commencez sans.`,
};
