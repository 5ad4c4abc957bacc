import { fr } from '../typography';
import type { FailureSlots, ProblemTable } from '../catalogue/failures';
import { value } from './failure-places';

const property = (slots: FailureSlots) => (slots.property === undefined ? '' : ` (n° ${slots.property})`);

/** What went wrong with a service that is asked: the badge tells no more. */
export const serviceProblems: ProblemTable = {
  offline: () => 'Pas de réseau.',
  timeout: () => 'Google n’a pas répondu à temps.',
  'not-connected': () => 'Google Analytics n’est pas connecté.',
  'expired-token': () => 'L’accès à Google a expiré.',
  'revoked-grant': () => 'L’accès à Google a été retiré.',
  'no-client-id': () => 'Il manque l’identifiant client OAuth qui permet de se connecter à Google.',
  'consent-refused': () => 'L’autorisation de lire Google Analytics n’a pas été donnée.',
  'host-refused': () => 'Le navigateur n’a pas eu la permission de laisser Plateau appeler ce service.',
  'forbidden-property': (slots) => `Ce compte Google n’a pas accès à la propriété${property(slots)}.`,
  'unknown-property': (slots) => `La propriété${property(slots)} est introuvable.`,
  'api-disabled': () => 'L’API Google Analytics n’est pas activée dans le projet Google Cloud de l’identifiant client.',
  'quota-hour': () => 'Le quota horaire de Google est épuisé pour cette propriété.',
  'quota-day': () => 'Le quota quotidien de Google est épuisé pour cette propriété.',
  'quota-concurrent': () => 'Google reçoit déjà trop de demandes pour cette propriété.',
  'server-error': () => 'Google a rencontré une erreur.',
  'incompatible-request': (slots) => `Google refuse cette combinaison de mesures${value(slots)}.`,
  'unreadable-answer': () => 'La réponse de Google est illisible.',
  'nothing-given': () => 'Google n’a rien donné, ou seulement une partie de ce qui était demandé.',
  'another-answer': () => 'La réponse de Google n’est pas celle de la question posée.',
  'without-day': (slots) =>
    fr`Dans la réponse de Google, ${slots.value === undefined ? 'une partie' : fr`${slots.value} %`} des chiffres n’a aucun jour (sa ligne « autres »).`,
  'answer-too-large': () => 'La réponse de Google est plus grande que tout ce qui est demandé.',
  'measurement-id': (slots) =>
    `Ceci est un identifiant de mesure${value(slots)}. Il désigne un flux de données, pas une propriété.`,
  'empty-property': (slots) => `La propriété${property(slots)} ne contient encore aucune donnée.`,
  'unknown-zone': (slots) => `Le fuseau horaire de la propriété est inconnu ici${value(slots)}.`,
  'unknown-currency': (slots) => `La devise de la propriété est inconnue ici${value(slots)}.`,
  'mail-scope-missing': () => 'Plateau n’a pas, ou n’a plus, le droit d’écrire dans cette boîte aux lettres.',
  'mail-declined': () => 'Le droit d’écrire dans cette boîte aux lettres n’a pas été donné.',
  'mail-no-address': () => 'Plateau ne connaît pas votre adresse.',
  'mail-no-client': () => 'Il manque l’identifiant client qui permet de se connecter à Microsoft.',
  'mail-sign-in-refused': (slots) => `Microsoft a refusé la connexion${value(slots)}.`,
  'mail-api-disabled': () => 'L’API Gmail n’est pas activée dans le projet Google Cloud de l’identifiant client.',
  'mail-refused': (slots) => `La boîte aux lettres a refusé le message${value(slots)}.`,
  'mail-too-large': () => 'Le message est trop lourd pour cette boîte aux lettres.',
  'mail-full': (slots) => `La boîte aux lettres est pleine${value(slots)}.`,
  'mail-quota': () => 'La boîte aux lettres ne prend plus de message pour l’instant.',
  'mail-offline': () => 'La boîte aux lettres est injoignable.',
  'mail-unclear': () => fr`La boîte aux lettres n’a pas confirmé : le message est peut-être parti.`,
  'bad-input': (slots) => `Cette saisie ne convient pas${value(slots)}.`,
  'storage-full': () => 'Ce navigateur n’a plus de place pour garder vos données.',
  'storage-unreadable': () => 'Une donnée gardée par une autre version n’a pas pu être relue.',
  unexpected: () => 'Un problème imprévu est survenu.',
};
