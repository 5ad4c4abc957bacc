import { fr } from '../typography';
import type { PaceMessages } from '../catalogue/pace';

export const pace: PaceMessages = {
  title: {
    up: 'Le rythme actuel suffit pour l’objectif',
    down: 'Le rythme actuel ne mène pas à l’objectif',
    unknown: 'Trop tôt pour dire si l’objectif sera tenu',
  },
  target: (from, to, months, needed) => fr`Passer de ${from} à ${to} en ${months} demande ${needed} par mois.`,
  present: (growth, before) =>
    fr`Le rythme actuel : ${growth}${before && fr` ; avant le dernier tournant : ${before}`}.`,
  projected: (amount, low, high) =>
    `S’il se maintient, l’année atteindra ${amount} à l’échéance, entre ${low} et ${high}.`,
  missed: (target, by) => fr`Au rythme actuel, l’objectif de ${target} serait manqué de ${by}.`,
  exceeded: (target) => `Au rythme actuel, l’objectif de ${target} serait atteint.`,
  levers: (count, factor) =>
    fr`Réparti sur ${count} leviers égaux (trafic, conversion, panier moyen), chacun devrait être multiplié par ${factor}.`,
  reading: {
    runRate: 'le dernier mois, multiplié par douze, atteint le montant',
    lastTwelveMonths: 'les douze derniers mois ensemble l’atteignent',
    cumulative: 'tous les mois ensemble, depuis le début, l’atteignent',
  },
  readings: 'Ce que l’objectif peut vouloir dire',
  ifItMeans: 'Si l’on comprend que',
  needed: 'Croissance nécessaire par mois',
};
