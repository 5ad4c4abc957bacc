import { fr } from '../typography';
import { bigqueryFailures } from './bigquery-failures';
import { channelFailures } from './channel-failures';
import type { RunnerFailureTable } from '../catalogue/failures';

/** What can go wrong with the runner alone. */
export const runnerFailures: RunnerFailureTable = {
  ...bigqueryFailures,
  ...channelFailures,
  'file-missing': () => ({
    what: fr`Il n’y a pas de tel fichier.`,
    remedy: 'Vérifiez son nom et son dossier, puis recommencez.',
  }),
  'file-unreadable': () => ({
    what: fr`Ce fichier ne peut pas être lu : c’est un dossier, ou vous n’y avez pas droit.`,
    remedy: 'Nommez un fichier, ou donnez-vous le droit de le lire, puis recommencez.',
  }),
  'folder-unwritable': () => ({
    what: 'Impossible d’écrire dans le dossier des brouillons.',
    remedy: 'Indiquez-en un autre, ou donnez-vous le droit d’y écrire.',
  }),
  'folder-full': () => ({
    what: 'Le disque du dossier des brouillons est plein.',
    remedy: 'Libérez de l’espace, puis réessayez. Les brouillons sont gardés, et la prochaine exécution les y dépose.',
  }),
  'broken-off': (slots) => ({
    what: `Son travail a été commencé ${slots.value ?? 'plusieurs'} fois aujourd’hui, et interrompu chaque fois.`,
    remedy: fr`Ses brouillons ne sont pas encore là ; une exécution réessaiera demain. Cherchez ce qui met fin au processus : une limite de temps, ou trop peu de mémoire.`,
  }),
  'thread-ended': () => ({
    what: 'Le fil d’exécution qui s’en chargeait s’est arrêté avant d’avoir fini.',
    remedy: fr`Ce qui est fait est gardé, et la prochaine exécution reprend de là. Si cela revient, le processus manque sans doute de mémoire.`,
  }),
  'state-unwritable': () => ({
    what: fr`Impossible d’écrire là où pointe « state », ou ce n’est pas un fichier de Plateau.`,
    remedy: 'Indiquez un autre dossier, ou donnez-vous le droit d’y écrire, puis réessayez.',
  }),
  'state-full': () => ({
    what: fr`Le disque de « state » est plein.`,
    remedy: 'Libérez de l’espace, puis réessayez. Ce qui était gardé est intact.',
  }),
  'state-gone': () => ({
    what: fr`Ce que nomme « state » a été effacé ou remplacé pendant l’exécution.`,
    remedy: fr`Ce qui a été fait depuis n’est pas gardé : remettez le dossier s’il a été déplacé, puis recommencez. Sans lui, la prochaine exécution remettrait les brouillons une seconde fois.`,
  }),
  'state-busy': () => ({
    what: fr`Un autre processus occupe « state » depuis trop longtemps.`,
    remedy: 'Attendez qu’il ait fini, puis réessayez. Ce qui était gardé est intact.',
  }),
  'state-unreachable': () => ({
    what: fr`La base de données de « state » ne répond pas.`,
    remedy: 'Vérifiez que le serveur tourne et que son adresse est juste, puis réessayez.',
  }),
  'state-refused': () => ({
    what: fr`La base de données de « state » refuse ce nom ou ce mot de passe.`,
    remedy: 'Corrigez le nom et le mot de passe dans l’adresse, ou demandez le droit de créer des tables.',
  }),
  'state-missing': () => ({
    what: fr`La base de données indiquée par « state » n’existe pas.`,
    remedy: 'Créez-la sur le serveur, ou corrigez son nom à la fin de l’adresse.',
  }),
  'state-not-there': () => ({
    what: fr`Rien de ce que Plateau garde ne se trouve là.`,
    remedy: fr`Nommez le dossier où plateau report ou plateau run a écrit, ou l’adresse d’une base, qui commence par postgres://.`,
  }),
  'state-newer': () => ({
    what: fr`Une version plus récente de Plateau a écrit ce que « state » indique.`,
    remedy: 'Mettez Plateau à jour, puis réessayez. Rien n’a été modifié.',
  }),
  'record-unreadable': () => ({
    what: 'Une donnée gardée là par une autre version de Plateau n’a pas pu être relue.',
    remedy: 'Rien n’a été modifié. Le prochain plateau run la mettra de côté et relira la propriété.',
  }),
  'property-not-kept': ({ property, value }) => ({
    what: `Rien n’a été lu de la propriété ${property ?? 'demandée'}.`,
    remedy:
      value === undefined
        ? 'Laissez d’abord plateau run la lire.'
        : fr`Choisissez parmi celles qui ont été lues : ${value}. Les autres sont lues par plateau run.`,
  }),
  'day-outside': ({ value = '', from, to }) => ({
    what:
      from === undefined ? fr`Ce jour n’existe pas : « ${value} ».` : `Le jour ${value} est hors de ce qui a été lu.`,
    remedy: from === undefined ? 'Écrivez-le AAAA-MM-JJ.' : `Choisissez un jour du ${from} au ${to ?? from}.`,
  }),
  'mail-login-refused': () => ({
    what: 'Le serveur de messagerie refuse ce nom ou ce mot de passe.',
    remedy: fr`Rien n’est parti. Corrigez-les dans la configuration ; beaucoup de serveurs veulent un mot de passe d’application.`,
  }),
  'mail-partly-refused': (slots) => ({
    what: fr`Des destinataires ont été refusés, les autres ont le message${slots.value === undefined ? '' : ` : « ${slots.value} »`}.`,
    remedy: 'Corrigez leurs adresses dans la configuration. Plateau n’envoie rien deux fois de lui-même.',
  }),
  'mail-offline': () => ({
    what: 'Le serveur de messagerie est injoignable, ou a coupé avant d’avoir le message.',
    remedy:
      'Rien n’est parti, et le brouillon est gardé. Vérifiez l’hôte et le port dans la configuration, ainsi que la connexion, puis réessayez.',
  }),
  'mail-unclear': () => ({
    what: fr`Le serveur de messagerie n’a pas confirmé : le message est peut-être parti.`,
    remedy: fr`Cherchez-le chez son destinataire, puis dites ce qu’il en est : plateau settle --help. Rien ne repart de soi-même.`,
  }),
  'channel-gone': () => ({
    what: fr`L’adresse du canal de l’équipe manque, ou n’est plus valable.`,
    remedy: fr`Rien n’a été publié, et le brouillon est gardé. Recréez le webhook (ou réactivez le flux de travail), et mettez son adresse là où l’indique « channel » dans la configuration.`,
  }),
  'channel-unclear': () => ({
    what: fr`Le canal de l’équipe n’a pas confirmé : le message y est peut-être.`,
    remedy: fr`Cherchez-le dans le canal, puis dites ce qu’il en est : plateau settle --help. Rien n’est publié deux fois de soi-même.`,
  }),
  'mail-refused': (slots) => ({
    what: fr`Le serveur de messagerie refuse ce message ou son destinataire${slots.value === undefined ? '' : fr` : « ${slots.value} »`}.`,
    remedy:
      'Rien n’a été envoyé, et le brouillon est gardé. Corrigez l’adresse dans la configuration, ou voyez avec qui gère le serveur.',
  }),
  'expired-token': () => ({
    what: fr`Google refuse ce jeton d’accès : il a expiré, ou n’en a jamais été un.`,
    remedy:
      'Prenez-en un nouveau, ou laissez-le de côté et utilisez un compte de service, dont l’accès se renouvelle seul.',
  }),
  'forbidden-property': (slots) => ({
    what: `Ce compte Google n’a pas accès à la propriété${slots.property === undefined ? '' : ` (n° ${slots.property})`}.`,
    remedy: fr`Dans Google Analytics, Administration, Gestion des accès à la propriété, donnez le rôle « Lecteur » à l’adresse de ce compte ou du compte de service.`,
  }),
  offline: () => ({
    what: 'Google n’a pas pu être joint.',
    remedy:
      'Vérifiez le réseau et le proxy de cette machine. Ce qui a été lu est gardé, et la prochaine exécution reprend de là.',
  }),
  timeout: () => ({
    what: 'Google n’a pas répondu à temps.',
    remedy: 'Ce qui a été lu est gardé, et la prochaine exécution reprend de là.',
  }),
  unexpected: () => ({
    what: 'Il s’est passé quelque chose d’imprévu.',
    remedy: fr`Relancez la commande ; si cela revient, signalez-le avec la ligne ci-dessous.`,
  }),
  'mail-not-secure': () => ({
    what: fr`Pas de liaison sûre avec le serveur de messagerie : son certificat n’est pas reconnu, ou il n’offre pas TLS.`,
    remedy: 'Rien n’est parti. Vérifiez l’hôte et le port, ou indiquez le fichier des certificats à croire.',
  }),
};
