import { fr } from '../typography';
import type { RunnerFailureTable } from './failure-words';

/** What can go wrong with the runner alone. */
export const RUNNER_FRENCH: RunnerFailureTable = {
  'folder-unwritable': () => ({
    what: 'Impossible d’écrire dans le dossier des brouillons.',
    remedy: fr`Indiquez-en un autre (« folder ») dans le fichier des propriétés, ou donnez-vous le droit d’y écrire.`,
  }),
  'state-unwritable': () => ({
    what: 'Impossible d’écrire là où pointe --state, ou ce n’est pas un fichier de Plateau.',
    remedy: 'Indiquez un autre dossier, ou donnez-vous le droit d’y écrire, puis réessayez.',
  }),
  'state-full': () => ({
    what: 'Le disque de --state est plein.',
    remedy: 'Libérez de l’espace, puis réessayez. Ce qui était gardé est intact.',
  }),
  'state-unreachable': () => ({
    what: 'La base de données de --state ne répond pas.',
    remedy: 'Vérifiez que le serveur tourne et que son adresse est juste, puis réessayez.',
  }),
  'state-refused': () => ({
    what: 'La base de données de --state refuse ce nom ou ce mot de passe.',
    remedy: 'Corrigez le nom et le mot de passe dans l’adresse, ou demandez le droit de créer des tables.',
  }),
  'state-missing': () => ({
    what: 'La base de données indiquée par --state n’existe pas.',
    remedy: 'Créez-la sur le serveur, ou corrigez son nom à la fin de l’adresse.',
  }),
  'state-newer': () => ({
    what: 'Une version plus récente de Plateau a écrit ce que --state indique.',
    remedy: 'Mettez Plateau à jour, puis réessayez. Rien n’a été modifié.',
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
    what: 'Le serveur de messagerie est injoignable.',
    remedy:
      'Rien n’est parti, et le brouillon est gardé. Vérifiez l’hôte et le port dans la configuration, ainsi que la connexion, puis réessayez.',
  }),
  'mail-unclear': () => ({
    what: fr`Le serveur de messagerie n’a pas confirmé : le message est peut-être parti.`,
    remedy: 'Cherchez-le dans la boîte de qui doit le lire. Plateau n’envoie rien deux fois de lui-même.',
  }),
  'mail-not-secure': () => ({
    what: fr`Pas de liaison sûre avec le serveur de messagerie : son certificat n’est pas reconnu, ou il n’offre pas TLS.`,
    remedy: 'Rien n’est parti. Vérifiez l’hôte et le port, ou indiquez le fichier des certificats à croire.',
  }),
};
