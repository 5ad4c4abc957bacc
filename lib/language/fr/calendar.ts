import { fr } from '../typography';
import type { CalendarWords } from '../en/calendar';
import { plural } from './locale';

const PROBLEMS = {
  'no-name': 'sans nom',
  'bad-date': 'date illisible, écrivez AAAA-MM-JJ ou JJ/MM/AAAA',
  'ends-before': 'finit avant d’avoir commencé',
  repeats: fr`revient si souvent que cela expliquerait n’importe quelle rupture ; saisissez les dates qui comptent`,
  rule: fr`se répète selon une règle qui ne peut être suivie avec certitude ; saisissez ses dates`,
  cancelled: 'annulé dans le calendrier',
  'no-dates': fr`aucune de ses dates n’est à moins de dix ans ; saisissez-les si elles comptent`,
} as const;

export const calendar: CalendarWords = {
  title: 'Votre calendrier',
  intro: fr`Promotions, fermetures, salons : une rupture à ces dates s’explique d’elle-même, et Plateau ne demande plus ce que vous avez changé. Les soldes, le Black Friday et les fêtes sont déjà connus.`,
  name: 'Événement',
  from: 'Du',
  to: 'Au',
  toHint: 'Vide pour un seul jour.',
  yearly: 'Chaque année',
  add: 'Ajouter un événement',
  remove: 'Retirer',
  removeNamed: (name) => `Retirer ${name || 'cette ligne'}`,
  importFile: 'Importer un calendrier…',
  formats: fr`Un fichier .ics de votre agenda, ou un tableau CSV avec les colonnes nom, du, au ; et chaque année, si besoin.`,
  imported: (count) => plural(count, { one: `${count} événement ajouté.`, other: `${count} événements ajoutés.` }),
  refused: (count) =>
    fr`${plural(count, { one: 'Une ligne n’a pas été reprise', other: `${count} lignes n’ont pas été reprises` })} :`,
  refusedEntry: (name, problem, rule) =>
    fr`${name || '—'} : ${PROBLEMS[problem]}${rule === undefined ? '' : ` (${rule})`}`,
  dates: (count, span) => fr`${String(count)} dates selon la règle du calendrier, ${span}.`,
};
