import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const howDidYouHear: TacticText = {
  title: fr`Demander après la commande « Comment nous avez-vous connus ? »`,
  askedAs: ['comment nous avez-vous connus', 'bouche-à-oreille', 'parrainage'],
  why: [
    {
      given: ['before', 'after'],
      say: fr`La part des nouveaux visiteurs arrivés sans origine sur une page que l’on ne tape pas à la main passe de {before} à {after} : c’est compatible avec des liens passés d’une personne à l’autre, et seuls les clients peuvent le dire.`,
    },
    {
      say: fr`Des acheteurs disent avoir entendu parler de vous par quelqu’un : Google Analytics ne voit pas ce chemin, et seuls les clients peuvent le dire.`,
    },
  ],
  steps: [
    fr`Ajoutez sur la page de confirmation une question facultative à cinq choix, dans un ordre tiré au hasard : un proche, une recherche, un réseau social, la presse, un magasin.`,
    fr`Faites poser la même question par le service client au téléphone, et faites-la noter.`,
    fr`Chaque mois, donnez à Plateau deux nombres : les réponses reçues, et celles qui nomment une personne.`,
    fr`Quand cent réponses sont là, et pas avant, comparez leur part à celle des visites directes.`,
    fr`Si le bouche-à-oreille compte, proposez un lien de parrainage marqué, sans remise pour commencer.`,
  ],
  doneWhen: fr`Cent réponses sont lues, et la part de celles qui nomment une personne est notée.`,
  tool: fr`Un champ de formulaire suffit ; Google Tag Manager peut envoyer le choix coché comme événement.`,
  caution: fr`La mémoire des clients est une indication, pas une mesure. N’envoyez à Google Analytics aucune réponse libre : elle peut contenir un nom.`,
};
