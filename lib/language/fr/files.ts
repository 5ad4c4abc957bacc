import type { FileWords } from '../en/files';
import { fr } from '../typography';
import { counted } from './locale';
import { reading } from './reading';

const words: FileWords['words'] = {
  title: 'Ou donnez un fichier, sans connexion',
  panelTitle: 'Des chiffres par fichiers',
  intro: fr`Le CSV qu’exporte Google Analytics suffit : ni compte, ni clé. Il est lu dans ce navigateur et n’en sort pas.`,
  drop: 'Déposez ici vos fichiers CSV',
  choose: 'Choisir des fichiers…',
  howTitle: 'Comment exporter depuis Google Analytics',
  how: [
    { text: fr`Ouvrez « Explorer », puis « Vide ».` },
    {
      text: fr`Lignes : « Date ». Valeurs : « Sessions », « Achats e-commerce », « Revenu total », ou « Événements clés » si vous ne vendez rien. Affichez 500 lignes.`,
    },
    {
      text: fr`Choisissez les jours : un an ou plus, si possible. Un long historique peut venir en plusieurs fichiers, déposés ensemble.`,
    },
    { text: fr`En haut à droite : « Exporter les données », puis CSV.` },
    {
      text: fr`Pour savoir d’où vient un changement, exportez encore une fois avec « Groupe de canaux par défaut de la session », « Pays » ou « Catégorie d’appareil » à côté de « Date ».`,
    },
  ],
  reading: (number) => `Lecture de ${counted(number, 'fichier', 'fichiers')}…`,
  working: fr`Lu. Plateau calcule ce que disent les chiffres…`,
  ask: {
    title: 'Un mot avant de les garder',
    intro: 'Les fichiers ne disent pas tout.',
    continues: 'Ces fichiers',
    another: 'sont d’une autre propriété',
    goesOn: (name) => `continuent ${name}`,
    name: 'Nom de la propriété',
    nameMissing: 'Un nom, pour la reconnaître.',
    currency: 'Devise',
    currencyHint: 'Celle des montants des fichiers. Elle est écrite à côté de chacun.',
    timeZone: 'Fuseau horaire',
    timeZoneHint: fr`Celui qui est réglé dans Google Analytics : les jours des fichiers sont les siens.`,
    country: 'Pays',
    countryHint: 'Ses soldes et ses jours fériés ne passent pas pour une tendance.',
    keep: 'Lire ces chiffres',
  },
  account: 'Ce qui a été lu',
  days: (from, to) => fr`Jours : du ${from} au ${to}.`,
  notFinished: (from, to) =>
    from === to
      ? fr`Le ${from} est laissé de côté : Google compte encore ce jour. Exportez-le de nouveau avec le prochain fichier.`
      : fr`Du ${from} au ${to}, les jours sont laissés de côté : Google les compte encore. Exportez-les de nouveau avec le prochain fichier.`,
  kept: (name, day) => fr`${name} : chiffres complets jusqu’au ${day}.`,
  next: fr`Déposez ici le prochain export quand vous l’aurez : ses jours remplacent les mêmes jours, tous les autres restent.`,
  ends: (day, next) =>
    fr`Ces chiffres s’arrêtent au ${day}. Pour continuer, exportez à partir du ${next} dans Google Analytics et donnez le fichier à Plateau.`,
};

const progress: FileWords['progress'] = {
  label: 'Lecture de Google Analytics',
  asking: 'Plateau demande à Google quels chiffres il y a…',
  reports: (done, of) => fr`Google Analytics : ${String(done)} rapports lus sur ${String(of)}.`,
  left: (seconds) => fr`Encore environ ${String(seconds)} s.`,
  working: fr`Tout est lu. Plateau calcule ce que disent les chiffres…`,
};

export const files: FileWords = { words, reading, progress };
