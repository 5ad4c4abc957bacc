import type { ChannelFailureTable } from '../catalogue/failures';
import { fr } from '../typography';
import { value } from './failure-places';
import { sentAgain } from './service-failures';

export const channelFailures: ChannelFailureTable = {
  'channel-gone': () => ({
    what: 'L’adresse du canal de l’équipe manque, ou n’est plus valable.',
    remedy: fr`Rien n’a été publié, et le brouillon est gardé. Recréez le webhook dans Slack, Teams ou Google Chat (ou réactivez le flux de travail), puis collez son adresse dans les réglages.`,
  }),
  'channel-refused': (slots) => ({
    what: `Le canal de l’équipe refuse le message${value(slots)}.`,
    remedy:
      'Rien n’a été publié, et le brouillon est gardé. Demandez à qui gère le canal si les webhooks peuvent y écrire.',
  }),
  'channel-too-large': () => ({
    what: 'Le message est trop long pour le canal de l’équipe.',
    remedy: 'Rien n’a été publié, et le brouillon est gardé. Raccourcissez ce que vous y avez écrit, puis réessayez.',
  }),
  'channel-quota': (slots) => ({
    what: 'Le canal de l’équipe ne prend plus de messages pour l’instant.',
    remedy: `Rien n’a été publié, et le brouillon est gardé. ${sentAgain(slots, 'Réessayez dans quelques minutes.')}`,
  }),
  'channel-offline': (slots) => ({
    what: 'Le service du canal de l’équipe est injoignable.',
    remedy: `Rien n’a été publié, et le brouillon est gardé. ${sentAgain(slots, 'Vérifiez la connexion, puis réessayez.')}`,
  }),
  'channel-unclear': () => ({
    what: fr`Le canal de l’équipe n’a pas confirmé : le message y est peut-être.`,
    remedy:
      'Cherchez-le dans le canal, puis dites sur la page de son brouillon s’il y est. Plateau ne publie rien deux fois de lui-même.',
  }),
};
