import { fr } from '../typography';
import type { FailureCatalogue, FailureSlots, ProblemTable } from '../catalogue/failures';
import { withRemedies } from '../with-remedies';
import { locale } from './locale';
import { serviceProblems } from './service-problems';

const again = (slots: FailureSlots, otherwise: string) =>
  slots.retryAt === undefined ? otherwise : `La lecture reprendra d’elle-même ${slots.retryAt}.`;

/** What is sent by itself is sent again by itself, at a time that is known. */
export const sentAgain = ({ retryAt, retriesByItself }: FailureSlots, otherwise: string) => {
  if (retryAt === undefined) return otherwise;
  if (retriesByItself !== true) return `Réessayez ${retryAt}.`;
  return fr`Plateau réessaiera de lui-même ${retryAt} : vous n’avez rien à faire.`;
};

const KEPT = 'Rien n’est perdu.';

/** What to do about each of them. */
const REMEDIES: ProblemTable = {
  offline: () => fr`${KEPT} Vérifiez la connexion, puis réessayez.`,
  timeout: () => fr`${KEPT} Réessayez dans une minute.`,
  'not-connected': () => fr`Connectez-le : Plateau ne demande que le droit de lire les rapports.`,
  'expired-token': () => fr`${KEPT} Reconnectez-vous : Google vous redemande le droit de lire, et tout reprend.`,
  'revoked-grant': () => fr`${KEPT} Reconnectez-vous pour que Plateau lise à nouveau vos rapports.`,
  'no-client-id': () => 'Les réglages montrent pas à pas comment en créer un.',
  'consent-refused': () => fr`Rien n’a été lu. Recommencez, et laissez cochée la case de lecture des rapports.`,
  'host-refused': () =>
    fr`Rien n’a été connecté. Recommencez, et choisissez « Autoriser » quand le navigateur le demande.`,
  'forbidden-property': () => fr`Demandez le rôle « Lecteur » à qui l’administre, ou connectez un autre compte.`,
  'unknown-property': () => 'Choisissez-en une autre dans les réglages.',
  'api-disabled': () =>
    fr`Activez « Google Analytics Data API » et « Google Analytics Admin API », attendez cinq minutes, puis réessayez.`,
  'quota-hour': (slots) => `${KEPT} ${again(slots, 'La lecture reprendra d’elle-même dans l’heure.')}`,
  'quota-day': (slots) => `${KEPT} ${again(slots, 'La lecture reprendra d’elle-même demain.')}`,
  'quota-concurrent': () => 'Un autre outil la lit sans doute en ce moment. Réessayez dans une minute.',
  'server-error': () => `${KEPT} Réessayez dans quelques minutes.`,
  'incompatible-request': () => 'Copiez le diagnostic depuis les réglages et signalez-le.',
  'unreadable-answer': () => 'Réessayez. Si cela dure, copiez le diagnostic depuis les réglages et signalez-le.',
  'nothing-given': () =>
    'Les jours déjà lus sont gardés, et seront redemandés. Rien ne dit que la mesure s’est arrêtée.',
  'another-answer': () => 'Elle n’est pas utilisée. Les jours déjà lus sont gardés, et seront redemandés.',
  'without-day': () => fr`Les chiffres par jour seraient faux : aucun n’est donné. ${KEPT} Réessayez demain.`,
  'answer-too-large': () => `Elle n’a pas été lue. ${KEPT} Réessayez dans quelques minutes.`,
  'measurement-id': () =>
    fr`Donnez l’identifiant de la propriété : des chiffres seuls, dans Google Analytics sous Administration, Détails de la propriété.`,
  'empty-property': () => 'Vérifiez que la balise est posée, attendez deux jours, ou choisissez une autre propriété.',
  'unknown-zone': () => 'Ses jours ne peuvent pas être comptés. Mettez à jour le navigateur, ou Node, puis réessayez.',
  'unknown-currency': () =>
    'Ses montants ne peuvent pas être écrits. Corrigez-la dans Google Analytics, Administration, Détails de la propriété.',
  'mail-scope-missing': () => fr`Rien n’est parti. Redonnez-le dans les réglages, en laissant sa case cochée.`,
  'mail-declined': () =>
    fr`Rien n’est parti. Recommencez et acceptez ; si votre entreprise choisit les applications admises, prenez le fichier .eml.`,
  'mail-no-address': () =>
    fr`Rien n’est parti. Donnez-la dans les réglages, sous « Les rapports qui viennent tout seuls ».`,
  'mail-no-client': () =>
    'Les réglages montrent pas à pas comment en créer un. En attendant, toute messagerie ouvre le fichier .eml.',
  'mail-sign-in-refused': () =>
    fr`Rien n’est parti. Dans Microsoft Entra, l’application doit être une « application monopage », avec l’adresse de redirection que montrent les réglages.`,
  'mail-api-disabled': () => fr`Rien n’est parti. Activez « Gmail API », attendez cinq minutes, puis réessayez.`,
  'mail-refused': () => fr`Rien n’est parti. Vérifiez l’adresse, ou prenez le fichier .eml : toute messagerie l’ouvre.`,
  'mail-too-large': () =>
    'Rien n’est parti. Envoyez plutôt le document en fichier, ou raccourcissez ce que vous avez ajouté.',
  'mail-full': (slots) =>
    `Rien n’est parti, et le brouillon est gardé. ${sentAgain(slots, 'Faites-y faire de la place, puis réessayez.')}`,
  'mail-quota': (slots) =>
    `Rien n’est parti, et le brouillon est gardé. ${sentAgain(slots, 'Réessayez dans quelques minutes.')}`,
  'mail-offline': (slots) =>
    `Rien n’est parti, et le brouillon est gardé. ${sentAgain(slots, 'Vérifiez la connexion, puis réessayez.')}`,
  'mail-unclear': () =>
    'Cherchez-le dans votre messagerie, puis dites sur la page du brouillon s’il y est. Plateau n’envoie rien deux fois de lui-même.',
  'bad-input': () => 'Corrigez-la, puis réessayez.',
  'storage-full': () => 'Exportez-les depuis les réglages, libérez de l’espace disque, puis réessayez.',
  'storage-unreadable': () =>
    'Elle est mise de côté, telle quelle, et figure dans l’export. Réessayez pour continuer sans elle.',
  unexpected: () => 'Réessayez. Si cela dure, copiez le diagnostic depuis les réglages et signalez-le.',
};

/** What the services that are asked may answer; what a file may hold is told by pages alone. */
export const serviceFailures: FailureCatalogue = {
  locale,
  at: (day, hour) => `le ${day} à ${hour}`,
  table: withRemedies(serviceProblems, REMEDIES),
};
