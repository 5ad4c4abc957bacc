import { fr, typesetFrench } from '../typography';
import type { TargetMessages } from '../catalogue/target';

export const target: TargetMessages = {
  projected: {
    runRate: (amount, low, high) =>
      `Si le rythme actuel se maintient, le dernier mois multiplié par douze donnera ${amount}, entre ${low} et ${high}.`,
    lastTwelveMonths: (amount, low, high) =>
      `Si le rythme actuel se maintient, les douze derniers mois donneront ${amount}, entre ${low} et ${high}.`,
    cumulative: (amount, low, high) =>
      `Si le rythme actuel se maintient, tous les mois ensemble donneront ${amount}, entre ${low} et ${high}.`,
  },
  short: {
    runRate: 'le dernier mois × 12',
    lastTwelveMonths: 'les douze derniers mois',
    cumulative: 'tous les mois ensemble',
  },
  stillNeeded: (left, growth) => typesetFrench(`Il reste ${left} : il faut désormais ${growth} par mois.`),
  amount: {
    runRate: (amount) => `${amount} par an`,
    lastTwelveMonths: (amount) => `${amount} par an`,
    cumulative: (amount) => `${amount} en tout`,
  },
  open: (amount, low, high) =>
    typesetFrench(
      `Au rythme actuel, l’échéance tombe entre ${low} et ${high} : l’objectif de ${amount} est dans cet intervalle.`,
    ),
  chance: {
    'very-likely': fr`L’atteindre est très probable : plus de neuf chances sur dix.`,
    likely: fr`L’atteindre est probable : environ deux chances sur trois, ou plus.`,
    open: 'L’atteindre n’est ni probable ni improbable.',
    unlikely: fr`L’atteindre est peu probable : environ une chance sur trois, ou moins.`,
    'very-unlikely': fr`L’atteindre est très peu probable : moins d’une chance sur dix.`,
  },
  likelihood: {
    'very-likely': 'très probable',
    likely: 'probable',
    open: 'une chance sur deux',
    unlikely: 'peu probable',
    'very-unlikely': 'très peu probable',
  },
  column: { fromNow: 'À partir de maintenant', atEnd: 'Au rythme actuel', chance: fr`À portée ?` },
  label: {
    fromNow: 'Croissance nécessaire par mois, à partir de maintenant',
    atEnd: (metric, reading) => `${metric.bare} à l’échéance, au rythme actuel (${reading})`,
  },
  levers: {
    caption: 'Par combien chaque levier devrait être multiplié',
    column: {
      lever: 'Levier',
      within: 'À votre portée',
      equal: 'À parts égales',
      weighted: 'À la mesure de vos écarts',
    },
    four: (factor) => `Avec un quatrième, les clients qui reviennent, chacun devrait être multiplié par ${factor}.`,
    within: (all, asked) =>
      typesetFrench(
        `À votre portée : la meilleure année de chaque levier ou, pour la conversion, la moitié de l’écart le plus large entre segments. Ensemble, cela multiplierait le tout par ${all} ; l’objectif demande ${asked}.`,
      ),
    atTheirBest: fr`Chaque levier est déjà à son meilleur niveau : vos chiffres n’en désignent aucun.`,
  },
};
