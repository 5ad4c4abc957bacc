import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const preSendChecklist: Tactic = {
  id: 'pre-send-checklist',
  answers: [{ kinds: ['divergence'], segments: ['last-week'], directions: ['down'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: null,
  setUpHours: 2,
  weeklyHours: 0.25,
  departments: ['customer-service', 'logistics', 'it', 'sales'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Faire signer une liste de contrôle avant chaque envoi`,
      why: (s) =>
        typesetFrench(
          `La semaine passée, les visites montent de ${s.sessionsBefore} à ${s.sessionsAfter} pendant que ${s.metric} recule de ${s.before} à ${s.after} : on amène du monde devant quelque chose qui ne suit pas.`,
        ),
      steps: [
        fr`Écrivez cinq lignes, chacune avec un nom : service client ouvert et prévenu, stock suffisant, prix et code vérifiés, page d’arrivée testée sur téléphone, mesure vérifiée.`,
        fr`Convenez que rien ne part tant qu’une ligne n’est pas signée : un quart d’heure par envoi.`,
        fr`Le lendemain, comparez visites et commandes aux quatre envois précédents, même jour de la semaine.`,
        fr`Notez dans Plateau chaque envoi, et chaque ligne qui n’a pas pu être signée.`,
      ],
      doneWhen: fr`Quatre envois de suite sont partis avec les cinq signatures.`,
    },
    en: {
      title: 'Have a checklist signed before every send-out',
      why: (s) =>
        `In the last week, visits went from ${s.sessionsBefore} to ${s.sessionsAfter} while ${s.metric} falls from ${s.before} to ${s.after}: people are brought to something that does not keep up.`,
      steps: [
        'Write five lines, each with a name: customer service open and told, stock sufficient, prices and code checked, landing page tested on a phone, measurement checked.',
        'Agree that nothing leaves while a line is unsigned: a quarter of an hour a send-out.',
        'The day after, compare visits and orders with the four send-outs before, same weekday.',
        'Note every send-out in Plateau, and every line that could not be signed.',
      ],
      doneWhen: 'Four send-outs in a row left with all five signatures.',
    },
  },
};
