import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const amplifyContent: TacticText = {
  title: fr`Faire connaître le contenu qui retient déjà ses lecteurs`,
  askedAs: ['réseaux sociaux', 'marketing de contenu', 'publier plus'],
  why: 'La page {segment} retient {segmentRate} de ses visites, contre {othersRate} sur l’ensemble du site, et peu de visites commencent par elle.',
  steps: [
    fr`Lisez la page, et écrivez en une phrase ce qu’elle apporte que les autres n’apportent pas.`,
    fr`Tirez-en deux publications par semaine pendant quatre semaines, chacune avec un lien marqué, sur le réseau où vos clients répondent déjà.`,
    fr`Liez-la depuis l’accueil et trois pages très vues du même thème.`,
    fr`Ajoutez à la fin la suite logique : un produit, une inscription, un rendez-vous.`,
    fr`Au bout de huit semaines, gardez le thème si la page reçoit plus de visites qui restent ; sinon, arrêtez.`,
  ],
  doneWhen: fr`Huit publications sont parties avec un lien marqué, et les visites de la page sont comparées à celles d’avant.`,
  tool: fr`Semrush ou l’outil de chaque réseau pour programmer les publications d’un mois en une fois.`,
  caution: fr`Un lecteur n’est pas un acheteur : jugez d’abord les visites et leur durée, pas les ventes.`,
};
