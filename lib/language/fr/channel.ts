import { fr } from '../typography';
import type { ScheduleWords } from '../en/schedule';

export const channel: ScheduleWords['channel'] = {
  title: 'Dans le canal de l’équipe',
  intro: fr`Slack, Microsoft Teams ou Google Chat : la réponse, ses chiffres et ce qu’il faut décider, là où l’équipe lit. Tous ceux du canal le voient.`,
  address: 'Adresse du webhook',
  addressHint:
    'Qui la possède peut écrire dans le canal. Plateau la garde dans ce navigateur, et ne la met pas dans la sauvegarde.',
  connect: 'Connecter le canal',
  where: {
    slack: fr`Slack : dans une application à vous (api.slack.com/apps), « Incoming Webhooks », « Add New Webhook ». Sans image.`,
    teams: fr`Teams : le menu du canal, « Workflows », « Envoyer des alertes webhook à un canal ». Le graphique est joint. Teams dit avoir pris le message, non que le flux de travail l’a publié.`,
    'google-chat': fr`Google Chat : le menu de l’espace, « Applications et intégrations », « Webhooks ». Sans image.`,
  },
  connected: (name) => fr`${name} : connecté.`,
  forget: 'Oublier l’adresse',
  byItself: { weekly: 'Publier la semaine automatiquement', monthly: 'Publier le mois automatiquement' },
  byItselfHint: 'À l’heure du rapport automatique, sans que vous l’ayez relu.',
  problem: {
    'not-an-address': fr`Ce n’est pas une adresse. Elle commence par https:// et se copie en entier depuis Slack, Teams ou Google Chat.`,
    'not-https': 'L’adresse doit commencer par https://.',
    private: fr`Cette adresse mène à une machine d’un réseau privé. Plateau ne publie que dans Slack, Teams et Google Chat.`,
    'unknown-host':
      'Ce n’est pas une adresse de Slack (hooks.slack.com), de Teams (….api.powerplatform.com) ni de Google Chat (chat.googleapis.com).',
    incomplete: fr`Il manque une partie de l’adresse : copiez-la en entier, avec ce qui suit le point d’interrogation.`,
    retired: fr`Microsoft a désactivé les adresses de ce type. Dans Teams, ouvrez ou créez le flux de travail « Envoyer des alertes webhook à un canal », et copiez sa nouvelle adresse.`,
    'takes-no-message': fr`Cette adresse lance un workflow de Slack, qui ne prend pas de message. Il faut un « Incoming Webhook » (hooks.slack.com/services/…).`,
  },
};
