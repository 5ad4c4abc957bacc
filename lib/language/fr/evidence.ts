import { fr } from '../typography';
import type { EvidenceMessages } from '../en/evidence';
import { plural } from './locale';

export const evidence: EvidenceMessages = {
  heading: 'D’où viennent les chiffres',
  intro: {
    ga4: 'Chaque chiffre du document, avec la question posée à Google Analytics, la période et l’échantillon.',
    bigquery:
      'Chaque chiffre du document, avec la question posée à l’export BigQuery dans les termes de Google Analytics, la période et l’échantillon.',
    csv: 'Chaque chiffre du document, avec les colonnes lues dans le fichier, la période et le calcul.',
    demo: 'Chaque chiffre du document, avec la question posée aux données de démonstration, la période et l’échantillon.',
  },
  notes: 'Notes de travail',
  table: 'Voir les chiffres du graphique',
  entry: (label, value, parts) => fr`${label} : ${value} — ${parts.join(' ; ')}`,
  query: (metrics, dimensions) => (dimensions ? `${metrics} par ${dimensions}` : metrics),
  allRead: 'tout a été lu',
  rowsHeld: (share) => fr`les lignes contiennent ${share} de la ligne de total`,
  sampled: (share) => `échantillon de ${share}`,
  thresholded: 'petites lignes masquées par Google',
  daysObserved: (days, observed, of) => `${observed} ${plural(days, { one: 'jour lu', other: 'jours lus' })} sur ${of}`,
  method: (name) => fr`calcul : ${name}`,
  where: (dimension, value) => fr`${dimension} = ${value}`,
  open: (count) => `Voir les ${count} chiffres et leur origine`,
  link: 'Ouvrir dans Google Analytics',
  refs: 'Preuves',
  latest: (count) => `Les ${count} dernières valeurs.`,
  linkText: (label, url) => fr`${label} : ${url}`,
  madeBy: 'Rédigé par règle à partir des chiffres, sans texte inventé. Plateau.',
};
