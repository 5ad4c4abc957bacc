import { fr } from '../typography';
import type { BigQueryFailureTable } from '../catalogue/failures';

/** What can go wrong with a property's BigQuery export alone. */
export const bigqueryFailures: BigQueryFailureTable = {
  'bigquery-no-access': () => ({
    what: 'Ce compte Google ne peut pas lire cet ensemble de données BigQuery, ou pas lancer de requêtes dans ce projet.',
    remedy: fr`Demandez les rôles « Lecteur de données BigQuery » sur l’ensemble de données et « Utilisateur de tâche BigQuery » sur le projet, puis réessayez.`,
  }),
  'bigquery-no-dataset': (slots) => ({
    what: fr`Ce projet ou cet ensemble de données BigQuery n’existe pas${slots.value ? ` : ${slots.value}` : ''}.`,
    remedy: fr`Retrouvez les deux dans Google Analytics, sous Administration, Associations de produits, Associations à BigQuery ; l’ensemble se nomme analytics_ suivi du numéro de la propriété.`,
  }),
  'bigquery-no-days': () => ({
    what: fr`L’ensemble de données ne contient aucun jour achevé : aucune table ne se nomme events_ suivi d’une date.`,
    remedy:
      'Activez l’exportation quotidienne dans Google Analytics (Administration, Associations de produits, Associations à BigQuery). Elle commence le lendemain et ne reprend pas les jours passés.',
  }),
  'bigquery-no-zone': () => ({
    what: 'Google Analytics n’a pas donné le fuseau horaire et la devise de cette propriété, et l’export ne les contient pas.',
    remedy: fr`Donnez les deux avec --time-zone et --currency (« timeZone » et « currency » dans un fichier de propriétés), tels qu’ils sont réglés dans Google Analytics.`,
  }),
  'bigquery-disabled': () => ({
    what: 'L’API BigQuery n’est pas activée dans ce projet Google Cloud.',
    remedy: fr`Activez « BigQuery API » dans la console Google Cloud, attendez cinq minutes, puis réessayez.`,
  }),
  'bigquery-billing': () => ({
    what: 'La facturation n’est pas activée dans ce projet Google Cloud, et BigQuery la demande ici.',
    remedy: 'Activez-la dans la console Google Cloud, ou faites exécuter les requêtes dans un autre projet.',
  }),
  'bigquery-quota': () => ({
    what: 'Ce projet a épuisé pour le moment ce qu’il peut interroger dans BigQuery.',
    remedy: 'Réessayez demain, ou faites relever le quota de requêtes du projet.',
  }),
  'bigquery-too-large': (slots) => ({
    what: fr`Lire ces jours demande à BigQuery plus que ce qui était permis${slots.value ? ` : ${slots.value} Go` : ''}.`,
    remedy: fr`Rien n’a été lu et rien n’est facturé. Permettez davantage avec --max-gigabytes (« maxGigabytes » dans un fichier de propriétés) si vous acceptez ce que Google facture.`,
  }),
};
