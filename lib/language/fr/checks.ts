import type { CheckDetails, CheckUpMessages, CheckWords } from '../catalogue/check-up';
import { fr } from '../typography';
import { settingChecks } from './setting-checks';

const PUBLISHED = fr`Demandez ce qui a été mis en ligne la veille de l’arrêt : un nouveau gabarit, un nouveau bandeau de consentement.`;

/** What may be amiss with what is counted; `stopped` where nothing names it. */
const AMISS: Readonly<Record<string, Pick<CheckWords, 'amiss' | 'consequence' | 'steps'>>> = {
  stopped: {
    amiss: () => fr`Aucune visite n’a été comptée ces derniers jours.`,
    consequence: () => fr`Ce qui s’est passé ces jours-là est perdu : Google Analytics ne compte rien après coup.`,
    steps: () => [
      fr`Ouvrez le site dans une autre fenêtre et, dans Google Analytics, Rapports, puis Temps réel : votre propre visite doit y apparaître en une minute.`,
      fr`Sinon, vérifiez avec Tag Assistant que la balise Google est sur toutes les pages et qu’elle a le droit de s’exécuter.`,
      PUBLISHED,
    ],
  },
  gaps: {
    amiss: () => fr`Des jours ou des heures manquent parmi ceux qui ont été lus : l’état des données les nomme.`,
    consequence: () =>
      fr`Les sommes qui contiennent ces jours sont trop basses ; Plateau laisse ces jours hors de ses tendances.`,
    steps: () => [PUBLISHED],
  },
  missing: {
    amiss: (d) => fr`Rien n’est compté pour ${d.names} ${d.period}, alors que des visites le sont.`,
    consequence: () =>
      fr`Ou bien il ne s’est rien passé, ou bien la mesure s’était arrêtée : Plateau laisse ces jours hors de ses tendances, et ne donne pas de chiffre qui les contienne.`,
    steps: () => [
      fr`Regardez dans la boutique, la caisse ou la messagerie s’il est arrivé quelque chose ces jours-là.`,
      fr`Faites vous-même le parcours jusqu’au bout, sur téléphone et sur ordinateur, et regardez si l’événement arrive : Rapports, Temps réel.`,
      PUBLISHED,
    ],
  },
  'set-aside': {
    amiss: (d) => fr`${d.figure('visits')} visites comptées ${d.period}, sans celles que personne ne semble faire.`,
    consequence: () =>
      fr`Google Analytics affiche aussi ces visites-là : ses totaux sont plus hauts, ses taux plus bas. L’état des données dit combien.`,
    steps: () => [
      fr`Si des personnes les ont faites, comptez-les : réglages de Plateau, ou « --belonging » dans un terminal.`,
    ],
  },
  vanished: {
    amiss: (d) => fr`Plus une visite n’est comptée ${d.period} pour ${d.names}.`,
    consequence: () =>
      fr`Ou bien plus rien n’est envoyé, annoncé ou partagé, ou bien ces visites sont comptées ailleurs, souvent en accès direct : les deux canaux se lisent alors mal.`,
    steps: () => [
      fr`Demandez si les envois, les annonces ou les partages continuent.`,
      fr`S’ils continuent, ouvrez un de leurs liens et vérifiez ses balises « utm » : utm_medium=email, cpc, social…`,
      fr`S’ils se sont arrêtés, notez-le dans Plateau, avec la date.`,
    ],
  },
};
const amissOf = ({ of }: CheckDetails) => AMISS[of] ?? AMISS['stopped'];

const measured: CheckWords = {
  name: 'Visites comptées',
  well: (d) => fr`${d.figure('visits')} visites comptées ${d.period}.`,
  amiss: (d) => amissOf(d)?.amiss(d) ?? '',
  consequence: (d) => amissOf(d)?.consequence(d) ?? '',
  steps: (d) => amissOf(d)?.steps(d) ?? [],
};

const keyEvents: CheckWords = {
  name: 'Événements clés',
  well: (d) => fr`Chaque événement clé a eu lieu ${d.period} : ${d.figure('keyEvents')} en tout.`,
  amiss: (d) =>
    d.of === 'none'
      ? fr`Aucun événement n’est marqué comme événement clé.`
      : fr`${d.names} : ${d.list.length > 1 ? 'marqués comme événements clés, et aucun n’a eu lieu' : 'marqué comme événement clé, et jamais constaté'} ${d.period}.`,
  consequence: (d) =>
    d.of === 'none'
      ? fr`Rien ne dit si une visite a été utile : ni conversion, ni canal, ni page ne peuvent être jugés.`
      : fr`Ou bien plus personne ne fait cette action, ou bien sa balise est cassée : les événements clés baissent alors par un défaut de mesure.`,
  steps: (d) =>
    d.of === 'none'
      ? [
          fr`Choisissez une ou deux actions qui prouvent qu’une visite a été utile : une demande envoyée, une commande, un appel.`,
          fr`Administration, Affichage des données, Événements : marquez l’étoile de cet événement. Il ne compte qu’à partir de ce jour.`,
        ]
      : [
          fr`Faites l’action vous-même une fois, et regardez si l’événement arrive : Administration, Affichage des données, DebugView.`,
          fr`Si son nom a changé sur le site ou dans le gestionnaire de balises, rendez-lui son ancien nom.`,
          fr`Si l’action n’existe plus, retirez l’étoile : Administration, Affichage des données, Événements.`,
        ],
};

const ordersTwice: CheckWords = {
  name: 'Commandes annoncées deux fois',
  well: (d) =>
    fr`${d.figure('events')} événements d’achat pour ${d.figure('orders')} commandes ${d.period}. Des commandes envoyées sans numéro ne se distinguent pas, et ne se verraient pas ici.`,
  amiss: (d) => fr`${d.figure('events')} événements d’achat pour ${d.figure('orders')} commandes ${d.period}.`,
  consequence: () =>
    fr`Google tient pour une seule commande un numéro qui revient, mais seulement chez un même visiteur : les autres comptent deux fois, en commandes comme en chiffre d’affaires.`,
  steps: () => [
    fr`Passez une commande d’essai et rechargez sa page de confirmation : aucun second événement d’achat ne doit partir (Tag Assistant le montre).`,
    fr`Vérifiez que l’événement porte un transaction_id, différent pour chaque commande.`,
    fr`Si une extension de la boutique et le gestionnaire de balises envoient tous deux l’événement, n’en gardez qu’un.`,
  ],
};

const consent: CheckWords = {
  name: 'Consentement',
  well: () => fr`Les visites n’ont pas baissé d’un coup pendant que les achats tenaient.`,
  amiss: (d) =>
    fr`Les visites ont baissé d’un coup${d.figure('share') ? fr`, de ${d.figure('share')}` : ''}, et les achats ont tenu. C’est compatible avec un changement du recueil du consentement, sans le prouver.`,
  consequence: () => fr`Les visites et les taux d’avant et d’après ce jour ne se comparent pas.`,
  steps: () => [
    fr`Demandez à la personne qui s’occupe du bandeau de consentement ce qui a changé autour de ce jour.`,
    fr`Visitez le site avec un navigateur neuf, acceptez, et vérifiez dans Temps réel que la visite est comptée ; puis refusez, et vérifiez de nouveau.`,
  ],
};

const hosts: CheckWords = {
  name: 'Hôtes',
  well: (d) => fr`Presque aucune visite n’a été comptée sur un autre hôte que ${d.names}.`,
  amiss: (d) =>
    fr`${d.figure('share')} des visites ${d.period} ont eu lieu sur des hôtes qu’aucun flux de données ne nomme : ${d.names}.`,
  consequence: () =>
    fr`Les copies et les sites d’essai ajoutent des visites que personne n’a faites en client, et font baisser tous les taux.`,
  steps: () => [
    fr`Cherchez ce qu’est chacun de ces hôtes : une copie d’essai, un service de traduction, un partenaire ou un inconnu.`,
    fr`Retirez la balise Google des copies, ou donnez-leur une propriété à part.`,
    fr`Si un hôte est à vous, rien n’est à corriger : ajoutez-le dans Administration, Flux de données, votre flux, Configurer les paramètres de la balise, Configurer vos domaines.`,
  ],
};

const selfReferrals: CheckWords = {
  name: 'Retours comptés comme visites',
  well: (d) =>
    d.of === 'payment-only'
      ? fr`Aucun service de paiement que Plateau connaît n’est parmi les sites référents ; quels hôtes sont ceux du site n’est pas connu ici.`
      : fr`Ni le site lui-même ni un service de paiement que Plateau connaît n’est parmi les sites référents.`,
  amiss: (d) =>
    fr`${d.names} ${d.list.length > 1 ? 'figurent' : 'figure'} parmi les sites référents ${d.period} : ${d.figure('visits')} visites${d.figure('orders') ? fr`, ${d.figure('orders')} commandes` : ''}.`,
  consequence: () =>
    fr`Qui en revient commence une seconde visite : la commande va au site référent, et non à la campagne qui l’a apportée.`,
  steps: (d) => [
    fr`Administration, Flux de données, votre flux Web, Configurer les paramètres de la balise, Tout afficher, Lister les sites référents indésirables.`,
    fr`Ajoutez : ${d.list.join(', ')}.`,
    fr`Si plusieurs domaines sont à vous, nommez-les tous dans Configurer vos domaines, pour qu’une visite continue de l’un à l’autre.`,
  ],
};

const notSet: CheckWords = {
  name: 'Valeurs manquantes',
  well: () => fr`Aucun découpage ne manque de grand-chose : « (not set) » reste partout petit.`,
  amiss: (d) =>
    fr`${d.figure('share') ? fr`${d.figure('share')} des visites n’ont` : 'Une partie des visites n’a'} pas de valeur connue${d.by ? ` ${d.by}` : ''}.`,
  consequence: () =>
    fr`Ce qui ne peut pas être nommé ne peut pas être comparé : ces visites manquent là où elles devraient être.`,
  steps: () => [
    fr`Voyez quelles pages et quels jours sont concernés : le rapport de cette dimension, ligne « (not set) ».`,
    fr`Une page d’arrivée manquante veut dire le plus souvent qu’un événement part avant la page vue : la balise Google doit passer en premier.`,
    fr`Des valeurs de campagne manquantes veulent dire des liens incomplets : utm_source, utm_medium et utm_campaign vont ensemble.`,
  ],
};

const unassigned: CheckWords = {
  name: 'Canaux',
  well: () => fr`Presque aucune visite n’est « Unassigned ».`,
  amiss: (d) =>
    fr`${d.figure('share') ? fr`${d.figure('share')} des visites n’appartiennent` : 'Une partie des visites n’appartient'} à aucun canal (« Unassigned »).`,
  consequence: () => fr`Les canaux payants paraissent plus faibles qu’ils ne sont.`,
  steps: () => [
    fr`Rapports, Acquisition, Acquisition de trafic, par source / support de la session : relevez ceux qui sont dans « Unassigned ».`,
    fr`Écrivez utm_medium comme Google l’attend : cpc, email, social, affiliate, display ; aucun mot à vous.`,
    fr`Corrigez les liens dans les outils qui les envoient, et tenez une liste des mots permis.`,
  ],
};

export const checks: CheckUpMessages['check'] = {
  measured,
  'key-events': keyEvents,
  'orders-twice': ordersTwice,
  consent,
  hosts,
  'self-referrals': selfReferrals,
  'not-set': notSet,
  unassigned,
  ...settingChecks,
};
