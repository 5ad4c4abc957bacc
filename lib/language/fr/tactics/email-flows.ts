import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const emailFlows: TacticText = {
  title: fr`Mettre en place des e-mails automatiques, une série par mois`,
  askedAs: ['automatisation', 'marketing automation', 'scénarios e-mail', 'e-mails automatiques', 'klaviyo'],
  why: [
    {
      given: ['size'],
      say: 'À en juger par les noms de campagne, la part des messages automatiques dans ce que rapporte l’e-mail est de {size}.',
    },
    {
      say: fr`À en juger par les noms de campagne, aucun message ne part seul : tout ce que rapporte l’e-mail demande un envoi à la main.`,
    },
  ],
  steps: [
    fr`Dressez la liste des messages qui partent déjà seuls, et donnez à leur campagne un mot commun, « auto », pour que Google Analytics les distingue.`,
    fr`Commencez là où la personne attend un message : après l’achat (bien s’en servir), puis le panier laissé, puis le moment où le produit s’épuise, puis un an d’absence.`,
    fr`Écrivez une série par mois, de deux messages au plus, sans remise, relue par le service client.`,
    fr`Fixez un plafond commun : pas plus de deux messages par semaine et par personne, lettres ordinaires comprises.`,
    fr`Gardez pour chaque série un dixième des personnes sans message, tirées au hasard, pendant deux mois.`,
  ],
  doneWhen: fr`Trois séries partent seules, chacune avec son groupe témoin et son nom dans Google Analytics.`,
  tool: fr`Klaviyo : flux « Post-purchase », « Abandoned checkout », « Replenishment » et « Winback », et « Smart Sending » pour le plafond.`,
  caution: fr`Il faut l’accord de la personne, ou qu’elle soit déjà cliente pour des produits semblables, et un refus possible dans chaque message. Google Analytics ne voit ni ouvertures ni désinscriptions : relevez-les dans l’outil.`,
};
