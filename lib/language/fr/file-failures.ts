import type { FileFailureTable } from '../catalogue/failures';
import { fr } from '../typography';
import { column, value, where } from './failure-places';

const asked = (slots: Parameters<typeof value>[0]) =>
  slots.column === undefined ? 'une colonne' : fr`la colonne « ${slots.column} »`;

/** Ce qui est dit d’un fichier illisible : ce qui s’y trouve, et que faire. */
export const fileFailures: FileFailureTable = {
  'csv-no-date-column': (slots) => ({
    what: `Aucune colonne de dates${where(slots)}${value(slots)}.`,
    remedy: fr`Plateau cherche dans les premières lignes celle qui nomme les colonnes, dont une « date ». Donnez ce nom à la colonne des dates, puis réessayez.`,
  }),
  'csv-no-metric-column': (slots) => ({
    what: `Aucune colonne de chiffres reconnue${where(slots)}${value(slots)}.`,
    remedy: fr`Nommez-la par exemple « sessions » ou « chiffre d’affaires ».`,
  }),
  'csv-bad-date': (slots) => ({
    what: `Date illisible${where(slots)}${value(slots)}.`,
    remedy: 'Écrivez les dates sous la forme AAAA-MM-JJ ou AAAAMMJJ.',
  }),
  'csv-unclear-date': (slots) => ({
    what: fr`Le premier nombre est-il le jour ou le mois${where(slots)}${value(slots)} ? Aucune date du fichier ne le dit.`,
    remedy: fr`Écrivez les dates sous la forme AAAA-MM-JJ, ou exportez plus de jours : un seul après le 12 du mois suffit.`,
  }),
  'csv-bad-number': (slots) => ({
    what: `Nombre illisible${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Corrigez-le dans le fichier, puis réessayez.',
  }),
  'csv-negative-count': (slots) => ({
    what: `Nombre négatif${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Un nombre de visites ou de commandes ne peut pas l’être. Corrigez le fichier, puis réessayez.',
  }),
  'csv-empty': (slots) => ({
    what: `Aucune ligne à lire${where(slots)}.`,
    remedy: 'Exportez-le de nouveau depuis Google Analytics.',
  }),
  'csv-damaged': (slots) => ({
    what: fr`Le fichier est abîmé${where(slots)} : une partie de ses lettres manque.`,
    remedy: 'Téléchargez-le ou exportez-le de nouveau, de préférence en UTF-8.',
  }),
  'csv-duplicate-row': (slots) => ({
    what: `Même date et mêmes dimensions deux fois${where(slots)}${value(slots)}.`,
    remedy: 'Gardez une seule de ces lignes, puis réessayez.',
  }),

  'csv-no-start-date': (slots) => ({
    what: fr`Les jours sont numérotés${where(slots)}${column(slots)}, et le fichier ne dit pas à partir de quelle date.`,
    remedy: fr`Google Analytics l’écrit au-dessus du tableau (« # Date de début : 20240101 »). Remettez ces lignes, ou écrivez une date à chaque ligne.`,
  }),
  'csv-other-language': (slots) => ({
    what: fr`Les colonnes sont nommées dans une autre langue${where(slots)}${value(slots)}.`,
    remedy:
      'Plateau lit les exports en français et en anglais. Réglez Google Analytics sur l’une de ces langues, puis exportez de nouveau.',
  }),
  'csv-overlapping-rows': (slots) => ({
    what: fr`Les lignes que distingue ${asked(slots)}${where(slots)} se recoupent${value(slots)} : une visite se trouve dans plusieurs d’entre elles, et leur somme n’est pas un nombre de visites.`,
    remedy: fr`Exportez les mêmes jours sans cette colonne, ou avec « Tous les utilisateurs » seulement.`,
  }),
  'csv-unknown-split': (slots) => ({
    what: fr`Il y a plusieurs lignes par jour${where(slots)}, que distingue ${asked(slots)}, inconnue de Plateau : rien ne dit si elles s’additionnent.`,
    remedy: 'Exportez les mêmes jours sans cette colonne, ou joignez un fichier de totaux par jour.',
  }),
  'csv-files-differ': (slots) => ({
    what: fr`Deux fichiers donnent des chiffres différents pour le même jour${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Exportez-les de nouveau le même jour, ou retirez le plus ancien.',
  }),
  'csv-wide-row': (slots) => ({
    what: fr`Une ligne a plus de cellules qu’il n’y a de colonnes${where(slots)}${value(slots)}.`,
    remedy: fr`C’est souvent une virgule dans un montant ou un texte. Exportez de nouveau avec « ; » ou des tabulations entre les colonnes, ou mettez ces cellules entre guillemets.`,
  }),
  'csv-open-quote': (slots) => ({
    what: fr`Un guillemet est ouvert et jamais refermé${where(slots)}${value(slots)} : toutes les lignes suivantes seraient prises pour un seul texte.`,
    remedy: 'Refermez-le ou retirez-le, puis réessayez.',
  }),
  'csv-same-name': (slots) => ({
    what: fr`Deux colonnes portent le même nom${where(slots)}${column(slots)} avec des chiffres différents.`,
    remedy: 'Gardez celle que vous voulez, ou renommez l’autre, puis réessayez.',
  }),
  'csv-too-large': (slots) => ({
    what: fr`Un chiffre est trop grand pour être vrai${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: 'Corrigez-le dans le fichier, puis réessayez.',
  }),
  'csv-mixed-marks': (slots) => ({
    what: fr`Points et virgules n’ont pas le même sens d’une colonne à l’autre${where(slots)}${column(slots)}${value(slots)} : ici des milliers, là des décimales.`,
    remedy: 'Écrivez toutes les colonnes de la même façon, de préférence sans signe entre les milliers.',
  }),
  'csv-unclear-mark': (slots) => ({
    what: fr`Ce signe sépare-t-il les milliers, ou précède-t-il des décimales${where(slots)}${column(slots)}${value(slots)} ? Rien dans le fichier ne le dit.`,
    remedy: 'Écrivez les montants sans signe entre les milliers, ou avec deux décimales, puis réessayez.',
  }),
  'csv-impossible': (slots) => ({
    what: fr`Ces chiffres ne peuvent pas être justes ensemble${where(slots)}${column(slots)}${value(slots)}.`,
    remedy: fr`Regardez ces colonnes dans le fichier : l’une est-elle un pourcentage, dans une autre unité, ou écrite avec un autre signe décimal ? Corrigez-la, puis réessayez.`,
  }),
  'csv-currencies': (slots) => ({
    what: fr`Les montants sont en plusieurs devises${where(slots)}${column(slots)}${value(slots)} : leur somme ne serait pas un montant.`,
    remedy: 'Exportez-les dans une seule devise, ou gardez les lignes d’une seule, puis réessayez.',
  }),
  'csv-weekly': (slots) => ({
    what: fr`Il y a une ligne tous les ${slots.value ?? '7'} jours${where(slots)}.`,
    remedy: fr`Plateau lit une ligne par jour. Choisissez « Jour » dans l’export, puis réessayez.`,
  }),
  'csv-another-property': (slots) => ({
    what: fr`Ces chiffres semblent ceux d’un autre site : les jours déjà lus sont tout différents${where(slots)}${value(slots)}.`,
    remedy: 'Déposez de nouveau les fichiers et dites qu’ils sont d’une autre propriété. Ce qui était là est resté.',
  }),
};
