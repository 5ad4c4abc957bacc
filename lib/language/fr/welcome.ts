import { fr } from '../typography';
import type { WelcomeWords } from '../en/welcome';

export const welcome: WelcomeWords = {
  pageTitle: 'Bienvenue dans Plateau',
  headline: fr`Votre site progresse, plafonne ou recule ?`,
  lead: 'Plateau le dit en une phrase, avec la date, la cause, quoi faire, et si ce que vous avez fait a marché. Puis il rédige votre mois.',
  step: (number, total) => fr`Étape ${String(number)} sur ${String(total)}`,
  demo: {
    title: 'Regardez tout de suite',
    text: 'Voici une boutique inventée, lue comme le sera la vôtre. Aucun accès n’est demandé.',
    draft: 'Voir le mois rédigé',
    checklist: 'Voir la checklist',
  },
  connect: {
    title: 'Connectez Google Analytics',
    text: fr`Google vous demandera un seul droit : lire vos rapports.`,
    promises: [
      'Tout reste dans ce navigateur.',
      'Aucun compte chez nous, aucun serveur à nous.',
      'Le droit se retire à tout moment.',
    ],
    done: 'Connecté.',
    noClient: 'Cette version demande votre propre identifiant client Google. Les réglages vous guident pas à pas.',
    openOptions: 'Ouvrir les réglages',
  },
  property: {
    title: 'Choisissez une propriété',
    text: 'Celle dont vous rendez compte chaque mois.',
    wait: 'Vos propriétés apparaîtront ici après la connexion.',
    reading: 'Première lecture, sur trois ans.',
    done: 'C’est prêt. Vous retrouverez Plateau dans la barre du navigateur et sur Google Analytics.',
    notListed: 'La liste de vos propriétés n’est pas venue.',
  },
  own: {
    text: fr`Voici ce que disent vos chiffres aujourd’hui.`,
    glance: fr`D’après les totaux par jour, arrivés les premiers. Les causes et les propositions suivent.`,
    openDraft: 'Lire mon mois',
    openChecklist: 'Voir mes propositions',
  },
};
