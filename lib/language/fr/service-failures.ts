import { fr } from '../typography';
import type { FailureCatalogue, FailureSlots } from '../catalogue/failures';
import { value } from './failure-places';
import { locale } from './locale';

const property = (slots: FailureSlots) => (slots.property === undefined ? '' : ` (n° ${slots.property})`);
const again = (slots: FailureSlots, otherwise: string) =>
  slots.retryAt === undefined ? otherwise : `La lecture reprendra d’elle-même ${slots.retryAt}.`;

/** What is sent by itself is sent again by itself, at a time that is known. */
export const sentAgain = ({ retryAt, retriesByItself }: FailureSlots, otherwise: string) => {
  if (retryAt === undefined) return otherwise;
  if (retriesByItself !== true) return `Réessayez ${retryAt}.`;
  return fr`Plateau réessaiera de lui-même ${retryAt} : vous n’avez rien à faire.`;
};

const KEPT = 'Le dernier rapport reste affiché.';

/** What the services that are asked may answer; what a file may hold is told by pages alone. */
export const serviceFailures: FailureCatalogue = {
  locale,
  at: (day, hour) => `le ${day} à ${hour}`,
  table: {
    offline: () => ({
      what: 'Pas de réseau.',
      remedy: fr`${KEPT} Vérifiez la connexion, puis réessayez.`,
    }),
    timeout: () => ({ what: 'Google n’a pas répondu à temps.', remedy: fr`${KEPT} Réessayez dans une minute.` }),
    'not-connected': () => ({
      what: 'Google Analytics n’est pas connecté.',
      remedy: fr`Connectez-le : Plateau ne demande que le droit de lire les rapports.`,
    }),
    'expired-token': () => ({
      what: 'L’accès à Google a expiré.',
      remedy: fr`${KEPT} Reconnectez-vous : Google vous redemande le droit de lire, et tout reprend.`,
    }),
    'revoked-grant': () => ({
      what: 'L’accès à Google a été retiré.',
      remedy: fr`${KEPT} Reconnectez-vous pour que Plateau lise à nouveau vos rapports.`,
    }),
    'no-client-id': () => ({
      what: 'Il manque l’identifiant client OAuth qui permet de se connecter à Google.',
      remedy: 'Les réglages montrent pas à pas comment en créer un.',
    }),
    'consent-refused': () => ({
      what: 'L’autorisation de lire Google Analytics n’a pas été donnée.',
      remedy: fr`Rien n’a été lu. Recommencez, et laissez cochée la case de lecture des rapports.`,
    }),
    'host-refused': () => ({
      what: 'Le navigateur n’a pas eu la permission de laisser Plateau appeler ce service.',
      remedy: fr`Rien n’a été connecté. Recommencez, et choisissez « Autoriser » quand le navigateur le demande.`,
    }),
    'forbidden-property': (slots) => ({
      what: `Ce compte Google n’a pas accès à la propriété${property(slots)}.`,
      remedy: fr`Demandez le rôle « Lecteur » à qui l’administre, ou connectez un autre compte.`,
    }),
    'unknown-property': (slots) => ({
      what: `La propriété${property(slots)} est introuvable.`,
      remedy: 'Choisissez-en une autre dans les réglages.',
    }),
    'api-disabled': () => ({
      what: 'L’API Google Analytics n’est pas activée dans le projet Google Cloud de l’identifiant client.',
      remedy: fr`Activez « Google Analytics Data API » et « Google Analytics Admin API », attendez cinq minutes, puis réessayez.`,
    }),
    'quota-hour': (slots) => ({
      what: 'Le quota horaire de Google est épuisé pour cette propriété.',
      remedy: `${KEPT} ${again(slots, 'La lecture reprendra d’elle-même dans l’heure.')}`,
    }),
    'quota-day': (slots) => ({
      what: 'Le quota quotidien de Google est épuisé pour cette propriété.',
      remedy: `${KEPT} ${again(slots, 'La lecture reprendra d’elle-même demain.')}`,
    }),
    'quota-concurrent': () => ({
      what: 'Google reçoit déjà trop de demandes pour cette propriété.',
      remedy: 'Un autre outil la lit sans doute en ce moment. Réessayez dans une minute.',
    }),
    'server-error': () => ({
      what: 'Google a rencontré une erreur.',
      remedy: `${KEPT} Réessayez dans quelques minutes.`,
    }),
    'incompatible-request': (slots) => ({
      what: `Google refuse cette combinaison de mesures${value(slots)}.`,
      remedy: 'Copiez le diagnostic depuis les réglages et signalez-le.',
    }),
    'unreadable-answer': () => ({
      what: 'La réponse de Google est illisible.',
      remedy: 'Réessayez. Si cela dure, copiez le diagnostic depuis les réglages et signalez-le.',
    }),
    'nothing-given': () => ({
      what: 'Google n’a rien donné, ou seulement une partie de ce qui était demandé.',
      remedy: 'Les jours déjà lus sont gardés, et seront redemandés. Rien ne dit que la mesure s’est arrêtée.',
    }),
    'another-answer': () => ({
      what: 'La réponse de Google n’est pas celle de la question posée.',
      remedy: 'Elle n’est pas utilisée. Les jours déjà lus sont gardés, et seront redemandés.',
    }),
    'without-day': (slots) => ({
      what: fr`Dans la réponse de Google, ${slots.value === undefined ? 'une partie' : fr`${slots.value} %`} des chiffres n’a aucun jour (sa ligne « autres »).`,
      remedy: fr`Les chiffres par jour seraient faux : aucun n’est donné. ${KEPT} Réessayez demain.`,
    }),
    'answer-too-large': () => ({
      what: 'La réponse de Google est plus grande que tout ce qui est demandé.',
      remedy: `Elle n’a pas été lue. ${KEPT} Réessayez dans quelques minutes.`,
    }),
    'measurement-id': (slots) => ({
      what: `Ceci est un identifiant de mesure${value(slots)}. Il désigne un flux de données, pas une propriété.`,
      remedy: fr`Donnez l’identifiant de la propriété : des chiffres seuls, dans Google Analytics sous Administration, Détails de la propriété.`,
    }),
    'empty-property': (slots) => ({
      what: `La propriété${property(slots)} ne contient encore aucune donnée.`,
      remedy: 'Vérifiez que la balise est posée, attendez deux jours, ou choisissez une autre propriété.',
    }),
    'unknown-zone': (slots) => ({
      what: `Le fuseau horaire de la propriété est inconnu ici${value(slots)}.`,
      remedy: 'Ses jours ne peuvent pas être comptés. Mettez à jour le navigateur, ou Node, puis réessayez.',
    }),
    'unknown-currency': (slots) => ({
      what: `La devise de la propriété est inconnue ici${value(slots)}.`,
      remedy:
        'Ses montants ne peuvent pas être écrits. Corrigez-la dans Google Analytics, Administration, Détails de la propriété.',
    }),
    'mail-scope-missing': () => ({
      what: 'Plateau n’a pas, ou n’a plus, le droit d’écrire dans cette boîte aux lettres.',
      remedy: fr`Rien n’est parti. Redonnez-le dans les réglages, en laissant sa case cochée.`,
    }),
    'mail-declined': () => ({
      what: 'Le droit d’écrire dans cette boîte aux lettres n’a pas été donné.',
      remedy: fr`Rien n’est parti. Recommencez et acceptez ; si votre entreprise choisit les applications admises, prenez le fichier .eml.`,
    }),
    'mail-no-address': () => ({
      what: 'Plateau ne connaît pas votre adresse.',
      remedy: fr`Rien n’est parti. Donnez-la dans les réglages, sous « Les rapports qui viennent tout seuls ».`,
    }),
    'mail-no-client': () => ({
      what: 'Il manque l’identifiant client qui permet de se connecter à Microsoft.',
      remedy:
        'Les réglages montrent pas à pas comment en créer un. En attendant, toute messagerie ouvre le fichier .eml.',
    }),
    'mail-sign-in-refused': (slots) => ({
      what: `Microsoft a refusé la connexion${value(slots)}.`,
      remedy: fr`Rien n’est parti. Dans Microsoft Entra, l’application doit être une « application monopage », avec l’adresse de redirection que montrent les réglages.`,
    }),
    'mail-api-disabled': () => ({
      what: 'L’API Gmail n’est pas activée dans le projet Google Cloud de l’identifiant client.',
      remedy: fr`Rien n’est parti. Activez « Gmail API », attendez cinq minutes, puis réessayez.`,
    }),
    'mail-refused': (slots) => ({
      what: `La boîte aux lettres a refusé le message${value(slots)}.`,
      remedy: fr`Rien n’est parti. Vérifiez l’adresse, ou prenez le fichier .eml : toute messagerie l’ouvre.`,
    }),
    'mail-too-large': () => ({
      what: 'Le message est trop lourd pour cette boîte aux lettres.',
      remedy: 'Rien n’est parti. Envoyez plutôt le document en fichier, ou raccourcissez ce que vous avez ajouté.',
    }),
    'mail-full': (slots) => ({
      what: `La boîte aux lettres est pleine${value(slots)}.`,
      remedy: `Rien n’est parti, et le brouillon est gardé. ${sentAgain(slots, 'Faites-y faire de la place, puis réessayez.')}`,
    }),
    'mail-quota': (slots) => ({
      what: 'La boîte aux lettres ne prend plus de message pour l’instant.',
      remedy: `Rien n’est parti, et le brouillon est gardé. ${sentAgain(slots, 'Réessayez dans quelques minutes.')}`,
    }),
    'mail-offline': (slots) => ({
      what: 'La boîte aux lettres est injoignable.',
      remedy: `Rien n’est parti, et le brouillon est gardé. ${sentAgain(slots, 'Vérifiez la connexion, puis réessayez.')}`,
    }),
    'mail-unclear': () => ({
      what: fr`La boîte aux lettres n’a pas confirmé : le message est peut-être parti.`,
      remedy:
        'Cherchez-le dans votre messagerie, puis dites sur la page du brouillon s’il y est. Plateau n’envoie rien deux fois de lui-même.',
    }),
    'bad-input': (slots) => ({
      what: `Cette saisie ne convient pas${value(slots)}.`,
      remedy: 'Corrigez-la, puis réessayez.',
    }),
    'storage-full': () => ({
      what: 'Ce navigateur n’a plus de place pour garder vos données.',
      remedy: 'Exportez-les depuis les réglages, libérez de l’espace disque, puis réessayez.',
    }),
    'storage-unreadable': () => ({
      what: 'Une donnée gardée par une autre version n’a pas pu être relue.',
      remedy: 'Elle est mise de côté, telle quelle, et figure dans l’export. Réessayez pour continuer sans elle.',
    }),
    unexpected: () => ({
      what: 'Un problème imprévu est survenu.',
      remedy: 'Réessayez. Si cela dure, copiez le diagnostic depuis les réglages et signalez-le.',
    }),
  },
};
