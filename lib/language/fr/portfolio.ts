import { fr } from '../typography';
import type { PortfolioWords } from '../en/portfolio';
import { plural } from './locale';

export const portfolio: PortfolioWords = {
  title: 'Toutes les propriétés',
  intro: fr`D’abord celles dont la mesure s’est arrêtée, puis celles où l’enjeu est le plus fort : ce dont elles vivent, et la croissance qui manque. La propriété suivie et celles dont vous avez réglé les rapports se relisent d’elles-mêmes ; les autres en restent à leur dernière lecture.`,
  filter: 'Filtrer par nom',
  shown: (shown, all) => `${shown} sur ${all} ${plural(all, { one: 'propriété', other: 'propriétés' })}`,
  nothingNamed: (name) => fr`Aucune propriété lue ne porte « ${name} » dans son nom.`,
  caption: 'Les propriétés lues, de celle où l’enjeu est le plus fort à celle où il est le plus faible',
  columns: { property: 'Propriété', freshness: 'Chiffres lus', draft: 'Rédaction' },
  roles: { outcome: 'Résultat', traffic: 'Trafic', conversion: 'Conversion' },
  rolesOf: (roles) => roles.map((role, at) => (at === 0 ? role : role.toLowerCase())).join(' ou '),
  sizeIn: (time) => `en ${time}`,
  sizeCounted: (counted, days) => `sur les ${counted} jours comptés de ${days}`,
  stopped: 'La mesure s’est arrêtée',
  noSign: 'Rien de mesuré',
  openDraft: 'Voir la rédaction',
  openDraftOf: (property) => fr`Voir la rédaction : ${property}`,
  waiting: {
    monthly: 'Mois à lire',
    weekly: 'Semaine à lire',
    quarterly: 'Trimestre à lire',
    'hand-over': 'Passation à lire',
  },
  openWaiting: (waiting, property) => fr`${waiting} : ${property}`,
  next: (day) => fr`Prochain rapport : ${day}`,
  noneRead: 'Aucune propriété n’a encore été lue. Choisissez-en une dans les réglages.',
  onlyOne: fr`Une seule propriété a été lue. Cette page sert à en comparer plusieurs : choisissez-en une autre dans les réglages.`,
};
