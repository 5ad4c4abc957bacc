import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const remarketingAudience: TacticText = {
  title: fr`Créer une audience de ceux qui ont vu le produit sans l’acheter`,
  askedAs: ['remarketing', 'retargeting', 'reciblage'],
  why: 'Pour {segment}, {segmentRate} des vues mènent au panier, contre {othersRate} pour un produit ordinaire.',
  steps: [
    fr`Vérifiez d’abord la fiche : prix, stock, tailles, photo. On ne ramène personne devant une page qui ne tient pas.`,
    fr`Dans Google Analytics, créez une audience : « view_item » de ce produit depuis 30 jours, sans « add_to_cart » ni « purchase ».`,
    fr`Liez-la à Google Ads avec trois réglages : acheteurs exclus, trois affichages par jour au plus, arrêt au bout de deux semaines.`,
    fr`Demandez à l’agence de garder un dixième de l’audience sans publicité : c’est lui qui dira l’effet.`,
    fr`Au bout de huit semaines, arrêtez si l’écart entre les deux groupes ne se voit pas.`,
  ],
  doneWhen: fr`L’audience tourne avec son groupe témoin et sa date de fin.`,
  tool: fr`Google Analytics : Admin, Audiences ; Google Ads : exclusions et limite de fréquence.`,
  caution: fr`Plateau ne lit que des totaux, jamais une personne. La publicité ciblée demande le consentement ; une audience trop petite ne se remplit pas, et c’est une protection.`,
};
