import { INDUSTRY_NAMES } from '@/lib/model/industry-names';
import { fr, typesetFrench } from '../typography';
import type { ReferenceWords } from '../en/references';
import { counted } from './locale';

const quoted = (text: string) => (text === '' ? 'Une case vide' : `« ${text} »`);

export const references: ReferenceWords = {
  title: 'Points de comparaison',
  intro: fr`D’abord votre propre passé. Ensuite les autres propriétés du même secteur lues ici : trois au moins, jamais nommées. Enfin les fourchettes publiées que vous apportez, chacune avec sa source et sa date. Plateau n’en invente aucune.`,
  industry: 'Secteur',
  industryHint: 'Seules comptent les fourchettes de ce secteur, ou de tous.',
  asGoogleSays: 'Celui que donne Google Analytics',
  allIndustries: 'tous secteurs',
  industries: INDUSTRY_NAMES.fr,
  importTable: 'Importer un tableau de fourchettes…',
  columns: fr`Un fichier CSV avec les colonnes indicateur, secteur (vide pour tous), bas, haut, source, url et date ; et devise pour un panier moyen.`,
  range: (low, high) => `${low} à ${high}`,
  source: (name, date) => `${name} (${date})`,
  kept: 'Fourchettes publiées',
  remove: 'Retirer',
  removeRange: (rate, source) => `Retirer ${rate}, ${source}`,
  removed: 'La fourchette est retirée.',
  imported: (ranges) => `${counted(ranges, 'fourchette reprise', 'fourchettes reprises')}.`,
  refused: (rows) => typesetFrench(`${counted(rows, 'ligne n’a pas été reprise', 'lignes n’ont pas été reprises')} :`),
  refusedRow: (line, why) => typesetFrench(`Ligne ${line} : ${why}`),
  problem: {
    'unknown-metric': (value) => typesetFrench(`${quoted(value)} n’est pas un taux que Plateau connaît.`),
    'not-a-rate': (value) =>
      typesetFrench(`${quoted(value)} est un volume. Seuls des taux se comparent d’un site à l’autre.`),
    'unknown-industry': (value) =>
      typesetFrench(`${quoted(value)} n’est pas un secteur de Google Analytics. Laissez vide pour tous.`),
    'not-a-number': (value) => typesetFrench(`${quoted(value)} n’est pas un nombre.`),
    'not-a-share': (value) => typesetFrench(`${quoted(value)} dépasse le tout. Écrivez 1,8 % ou 0,018.`),
    'low-above-high': (value) => typesetFrench(`Le bas dépasse le haut : ${value}.`),
    'no-currency': () => 'Un montant demande sa devise, par exemple EUR.',
    'no-source': () => 'Le nom de la source manque.',
    'no-address': (value) => typesetFrench(`${quoted(value)} n’est pas une adresse où vérifier le chiffre.`),
    'no-date': (value) => typesetFrench(`${quoted(value)} n’est pas une date. Écrivez 2026, 2026-03 ou 2026-03-15.`),
  },
  missingColumn: (name) => typesetFrench(`Le fichier n’a pas de colonne « ${name} ».`),
  emptyFile: 'Le fichier ne contient aucune ligne.',
};
