import { fr } from '../typography';
import { googleCalendar } from './google-calendar';
import type { HealthDetails, HealthMessages } from '../catalogue/health';
import { setup } from './setup';

const about = ({ metrics }: HealthDetails) => (metrics ? fr` (${metrics})` : '');
const cut = ({ dimensions }: HealthDetails) => (dimensions ? ` ${dimensions}` : '');
/** `6 % des visites ne sont`, `Une partie des visites n’est` */
const part = (share: string, of: string, many: string, one: string) =>
  share ? `${share} ${of} ${many}` : `Une partie ${of} ${one}`;

export const health: HealthMessages = {
  flag: {
    sampled: (d) =>
      fr`Google n’a lu qu’un échantillon${d.share ? fr` : ${d.share} des événements ont été lus` : ''}${about(d)}. Les petits écarts ne sont pas à commenter.`,
    thresholded: (d) =>
      fr`Google masque de petites lignes${cut(d)} pour protéger l’identité des visiteurs. Les totaux restent justes, le détail est incomplet.`,
    'other-row': (d) =>
      fr`${part(d.share, 'des données', 'sont regroupées', 'est regroupée')} par Google dans une ligne « autres »${cut(d)}. Le détail est incomplet.`,
    'without-day': (d) =>
      fr`${part(d.share, 'des chiffres', 'ne sont rattachés', 'n’est rattachée')} à aucun jour${cut(d)} : Google les met dans une ligne « autres ». Aucun chiffre par jour ne les contient${d.dimensions ? ', et ce découpage est laissé de côté' : ''}.`,
    restricted: (d) =>
      fr`Votre accès à Google Analytics ne montre pas certaines mesures${about(d)}. Elles sont dites non mesurées, jamais nulles.`,
    refused: (d) =>
      fr`Google ne laisse pas réunir certaines mesures${cut(d)} : ce découpage manque, le reste n’en dépend pas.`,
    truncated: (d) =>
      fr`Google ne donne pas de données complètes${cut(d)} ${d.period || 'pour les jours les plus anciens'}${about(d)}. Ces jours manquent, et ne valent jamais zéro : rien ne leur est comparé.`,
    empty: (d) => fr`Aucune donnée${about(d)}${d.period ? ` ${d.period}` : ''}.`,
    'no-key-events': () =>
      fr`Aucun événement clé n’est réglé dans Google Analytics. Sans cela, rien ne dit si une visite a été utile : c’est le premier réglage à faire.`,
    'no-ecommerce': () =>
      'Les ventes ne sont pas mesurées dans Google Analytics. Le chiffre d’affaires n’apparaît donc pas ici.',
    'not-measured': (d) =>
      !d.metrics
        ? 'Certaines mesures manquent. Elles sont dites absentes, jamais nulles.'
        : d.isFile
          ? fr`Le fichier ne contient pas ces mesures : ${d.metrics}. Elles sont dites non mesurées, jamais nulles.`
          : fr`Google Analytics ne mesure pas ici : ${d.metrics}. Ces mesures sont dites absentes, jamais nulles.`,
    'raw-export': () =>
      fr`Les chiffres sont comptés dans l’export BigQuery : tous les événements y sont, aucun n’est échantillonné, masqué ou modélisé. Un visiteur y est un appareil, et les visites sans consentement n’entrent dans aucun compte de visites : des écarts avec les rapports de Google Analytics sont normaux.`,
    'key-events-unnamed': () =>
      fr`L’export BigQuery ne dit pas quels événements comptent comme clés, et aucun de ceux qui ont été nommés n’a eu lieu. Nommez-les avec --key-events : sans eux, rien ne dit si une visite a été utile.`,
    'not-exported': (d) =>
      fr`L’export BigQuery ne donne pas : ${d.metrics}. Ces mesures sont dites absentes, jamais nulles.`,
    'not-set-share': (d) =>
      fr`${part(d.share, 'des visites', 'n’ont', 'n’a')} pas de valeur connue${cut(d)}. Les comparaisons en souffrent.`,
    'unassigned-share': (d) =>
      fr`${part(d.share, 'des visites', 'ne sont rattachées', 'n’est rattachée')} à aucun canal. Les liens des campagnes sont à vérifier.`,
    'tagging-suspect': (d) =>
      fr`Des visites de campagnes payantes semblent comptées comme directes${d.period ? ` ${d.period}` : ''} : les unes baissent d’autant que les autres montent. C’est compatible avec des liens qui ont perdu leur marquage, sans le prouver.`,
    'consent-suspect': (d) =>
      fr`Les visites ont baissé d’un coup${d.day ? ` le ${d.day}` : ''}${d.share ? `, de ${d.share}` : ''}, dans presque tous les canaux, et les achats ont tenu. C’est compatible avec un changement du recueil du consentement, sans le prouver. Les visites et les taux d’avant et d’après ne se comparent pas.`,
    'channel-reclassified': (d) => googleCalendar[d.google](d),
    'key-event-marked': ({ change }) => (change ? setup.keyEvent.marked(change) : ''),
    'key-event-taken-off': ({ change }) => (change ? setup.keyEvent.takenOff(change) : ''),
    'key-event-recounted': ({ change }) => (change ? setup.keyEvent.recounted(change) : ''),
    'key-events-since': ({ change }) => (change ? setup.keyEvent.since(change) : ''),
    'setting-changed': ({ change }) => (change?.setting ? setup.changed[change.setting](change) : ''),
    'automated-visits': (d) =>
      d.isOpen
        ? fr`Des visites que personne ne semble faire arrivent${d.day ? ` depuis le ${d.day}` : ''}${d.places ? ` (${d.places})` : ''} : presque toutes nouvelles, presque aucune avec engagement, aucune avec un résultat mesuré. Elles sont mises à part${d.before ? fr` : sur les quatre dernières semaines, Google affiche ${d.before} visites, ${d.after} sont comptées ici (${d.share} de moins)` : ''}. Tous les chiffres sont donnés sans elles, par estimation.`
        : fr`Des visites que personne ne semble avoir faites sont arrivées${d.period ? ` ${d.period}` : ''}${d.places ? ` (${d.places})` : ''} : presque toutes nouvelles, presque aucune avec engagement, aucune avec un résultat mesuré. Elles sont mises à part${d.before ? fr` : pour ces jours-là, Google affiche ${d.before} visites, ${d.after} sont comptées ici (${d.share} de moins)` : ''}. Leur fin n’est pas une baisse.`,
    'short-history': () =>
      fr`L’historique est court : avec moins de treize mois, la saison ne peut pas être distinguée d’une tendance.`,
    'parts-differ': (d) =>
      fr`La somme des lignes diffère du total${cut(d)}${d.share ? fr` : ${d.share} d’écart${d.period ? ` ${d.period}` : ''}` : ''}. Le total fait foi.`,
    'parts-left-out': (d) =>
      fr`La somme des lignes${d.isFile ? '' : ' de Google'} diffère du total${cut(d)}${about(d)}${d.share ? fr` : ${d.share} d’écart${d.period ? ` ${d.period}` : ''}` : ''}. Le total fait foi ; rien n’est calculé à partir de ces lignes.`,
    'currency-assumed': () => fr`Le fichier ne dit pas sa devise : les montants ont été lus en euros.`,
    'dollar-assumed': () =>
      fr`Le fichier n’écrit que le signe « $ », commun à plusieurs pays : les montants ont été lus en dollars américains. Donnez la devise si c’en est une autre.`,
    'yen-assumed': () =>
      fr`Le fichier n’écrit que le signe « ¥ », commun au Japon et à la Chine : les montants ont été lus en yens. Donnez la devise si c’en est une autre.`,
    'krona-assumed': () =>
      fr`Le fichier n’écrit que « kr », commun à la Suède, à la Norvège, au Danemark et à l’Islande : les montants ont été lus en couronnes suédoises. Donnez la devise si c’en est une autre.`,
    'active-users': () =>
      'Les visiteurs sont les utilisateurs actifs du fichier, que Google compte un peu en dessous de tous les utilisateurs.',
    'rows-short': (d) =>
      d.isWithheld
        ? fr`Les lignes du fichier contiennent ${d.share || 'une autre part'} de ce que dit sa ligne de total. Ces chiffres manquent donc ici, avec tout ce qui s’en calcule : ${d.named}. Exportez toutes ses lignes, ou joignez un fichier de totaux par jour.`
        : fr`Les lignes du fichier contiennent ${d.share || 'une autre part'} de ce que dit sa ligne de total${about(d)}. Ce qui leur manque n’est dans aucun chiffre qui en vient.`,
    impossible: (d) =>
      fr`${d.part ? `Plus de ${d.part} que de ${d.whole}` : 'Une partie qui dépasse son tout'}${d.days ? ` ${d.days}` : ''} : l’un des deux est faux, et rien ne dit lequel. Aucun des deux n’est donné${d.days ? ' pour ces jours' : ''}, ni rien de ce qui s’en calcule. Vérifiez comment l’un et l’autre sont mesurés.`,
    'odd-amounts': (d) =>
      fr`${d.days ? fr`Les montants par commande ne sont pas dans l’unité habituelle ${d.days} : au moins trente fois plus, ou trente fois moins. Le chiffre d’affaires n’est pas donné pour ces jours, ni par segment` : 'Les montants par commande changent d’unité en cours de route, d’un facteur trente au moins, et rien ne dit laquelle est la bonne. Le chiffre d’affaires n’est pas donné'}. Vérifiez les décimales et la devise ${d.isFile ? 'du fichier' : 'que le site envoie'}.`,
    restated: (d) =>
      fr`Google donne d’autres chiffres qu’à une lecture précédente${d.days ? `, ${d.days}` : ''}${about(d)}${d.before ? fr` : ${d.before} alors, ${d.after} à présent` : ''}. Ce sont les derniers qui sont retenus.`,
    'taken-back': (d) =>
      fr`Google ne donne plus rien${cut(d)} pour certains jours${d.days ? ` (${d.days})` : ''}, comme après une demande de suppression de données. Les chiffres lus auparavant sont conservés.`,
    gap: (d) =>
      fr`${d.missing || `Des jours manquent${d.period ? ` ${d.period}` : ''}`}${about(d)}. Ce vide n’est pas compté comme zéro.`,
    'hours-lost': (d) =>
      fr`La mesure s’est arrêtée${d.hours ? ` ${d.hours}` : ' pendant quelques heures'}${d.howLong ? fr` : ${d.howLong} sans une seule visite comptée` : ''}. Les totaux qui contiennent ces heures sont incomplets.`,
    stale: (d) => fr`Les dernières données sont anciennes${d.period ? ` (${d.period})` : ''}.`,
  },
  google: googleCalendar,
  settingValue: setup.value,
  setAside: (d) =>
    d.isOpen
      ? fr`Sans ${d.share} des visites que Google affiche, que personne ne semble faire${d.places ? ` (${d.places})` : ''} : ${d.after} au lieu de ${d.before} sur les quatre dernières semaines.`
      : fr`Sans les visites que personne ne semble avoir faites ${d.period}${d.places ? ` (${d.places})` : ''} : ${d.after} au lieu de ${d.before} sur ces jours-là.`,
  allWell: fr`Rien à signaler : les données sont complètes et peuvent être lues telles quelles.`,
  by: (dimension) => `par ${dimension}`,
  daysWithin: (days, when) => `${days} ${when}`,
  lessThan: (share) => `moins de ${share}`,
  missingDays: (days, when) => `${days} sans données, ${when}`,
  notMeasured: (metrics) => fr`Rien ne peut être dit, faute de mesure, sur ces points : ${metrics}.`,
};
