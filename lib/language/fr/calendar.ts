import { fr } from '../typography';
import type { CalendarWords } from '../catalogue/calendar';
import { plural } from './locale';

const PROBLEMS = {
  'no-name': 'sans nom',
  'bad-date': 'date illisible, écrivez AAAA-MM-JJ ou JJ/MM/AAAA',
  'ends-before': 'finit avant d’avoir commencé',
  repeats: 'se répète autrement que chaque année',
} as const;

export const calendar: CalendarWords = {
  title: 'Votre calendrier',
  intro: fr`Promotions, fermetures, salons : une rupture à ces dates s’explique d’elle-même, et Plateau ne demande plus ce que vous avez changé. Les soldes, le Black Friday et les fêtes sont déjà connus.`,
  name: 'Évènement',
  from: 'Du',
  to: 'Au',
  toHint: 'Vide pour un seul jour.',
  yearly: 'Chaque année',
  add: 'Ajouter un évènement',
  remove: 'Retirer',
  removeNamed: (name) => `Retirer ${name || 'cette ligne'}`,
  importFile: 'Importer un calendrier…',
  formats: fr`Un fichier .ics de votre agenda, ou un tableau CSV avec les colonnes nom, du, au ; et chaque année, si besoin.`,
  imported: (count) => plural(count, { one: `${count} évènement ajouté.`, other: `${count} évènements ajoutés.` }),
  refused: (count) =>
    fr`${plural(count, { one: 'Une ligne n’a pas été reprise', other: `${count} lignes n’ont pas été reprises` })} :`,
  refusedEntry: (name, problem) => fr`${name || '—'} : ${PROBLEMS[problem]}`,
};
