import { fr } from '../typography';
import { channel } from './channel';
import { microsoft } from './microsoft';
import type { ScheduleWords } from '../en/schedule';

export const schedule: ScheduleWords = {
  title: 'Les rapports qui viennent tout seuls',
  intro: fr`Ils s’écrivent quand le navigateur est ouvert ; ce qui a été manqué s’écrit à son prochain démarrage, une seule fois. Ils ne viennent qu’à vous : vous les lisez avant tout le monde.`,
  where: (timeZone, language) =>
    fr`Les heures sont celles de ${timeZone}, le fuseau horaire de la propriété. Langue : ${language}.`,
  notConnected: 'Aucun ne vient avant la connexion à Google Analytics. Vos réglages sont gardés.',
  ofFiles: fr`Aucun ne vient de lui-même pour des chiffres lus dans des fichiers : vous les rédigez une fois le fichier suivant donné.`,
  languageOnly: (language) => fr`Langue : ${language}.`,
  weekly: 'Un rapport chaque semaine',
  weekday: 'Le',
  early:
    'Google complète une semaine le mercredi qui la suit. Le lundi et le mardi, le rapport porte sur la semaine d’avant.',
  monthly: 'Un rapport chaque mois',
  monthDay: 'Jour du mois',
  monthDayHint: 'Google complète un mois le 3 du suivant.',
  firstWorkingDay: 'Premier jour ouvré à partir du 3',
  lastDay: 'Dernier jour',
  dayOfMonth: (day) => `Le ${day}`,
  weeklyHour: 'Heure du rapport de la semaine',
  monthlyHour: 'Heure du rapport du mois',
  hour: (hour) => `${hour}\u00a0h`,
  next: (weekday, day, hour, period) => fr`Le prochain : ${weekday} ${day} à ${hour}, sur la période ${period}.`,
  way: 'Ce qu’il devient',
  ways: {
    plateau: 'Gardé dans Plateau',
    gmail: 'Envoyé par Gmail',
    outlook: 'Brouillon Outlook',
  },
  wayHints: {
    plateau: 'Le chiffre sur le bouton de Plateau dit qu’un rapport attend.',
    gmail: 'Google demande une fois votre accord, pour envoyer et rien d’autre.',
    outlook: fr`Plateau y laisse un brouillon et n’envoie rien : c’est vous qui cliquez sur « Envoyer ». Microsoft demande une fois votre accord.`,
  },
  allowMail: { gmail: 'Autoriser l’envoi par Gmail', outlook: 'Autoriser les brouillons dans Outlook' },
  mailAllowed: {
    gmail: 'Gmail : envoi autorisé, à vous seul.',
    outlook: fr`Outlook : brouillons autorisés.`,
  },
  stopMail: { gmail: 'Ne plus envoyer', outlook: 'Ne plus y laisser de brouillon' },
  bossAddress: 'L’adresse de qui vous lit',
  bossAddressHint: fr`Le courriel du mois et du trimestre lui est adressé d’avance ; c’est vous qui l’envoyez.`,
  microsoft,
  channel,
  to: 'Votre adresse',
  toHint: 'Les rapports vont à vous et à personne d’autre.',
  toWrong: 'Une adresse comme sacha@exemple.fr.',
  resumesOn: 'Pause jusqu’au',
  resumesOnHint: fr`Les rapports reviennent à partir de ce jour. Laissez vide pour ne pas faire de pause ; les chiffres se lisent toujours.`,
  others: {
    intro: fr`D’autres propriétés ont aussi des rapports qui viennent tout seuls :`,
    next: (property, day) => fr`${property} : le prochain le ${day}.`,
    stop: 'Les arrêter',
    stopOf: (property) => `Les arrêter, ${property}`,
  },
};
