import type { CheckUpMessages } from '../catalogue/check-up';
import { fr } from '../typography';

type SettingCheck = 'enhanced-measurement' | 'currency-and-zone' | 'reporting-identity' | 'retention' | 'data-filters';

export const settingChecks: Pick<CheckUpMessages['check'], SettingCheck> = {
  'enhanced-measurement': {
    name: 'Mesures améliorées',
    well: () => fr`Les défilements, les recherches sur le site et les clics qui mènent ailleurs sont comptés.`,
    amiss: (d) => fr`Les mesures améliorées sont ${d.value}.`,
    consequence: () =>
      fr`Les recherches sur le site, les téléchargements et les vidéos manquent, à moins que vos propres balises ne les envoient ; les pages vues d’un site qui ne charge pas de nouvelle page peuvent manquer aussi.`,
    steps: () => [
      fr`Demandez d’abord si vos balises comptent la même chose : les deux ensemble compteraient deux fois.`,
      fr`Administration, Flux de données, votre flux Web, Mesures améliorées : activez-les. Elles ne comptent qu’à partir de ce jour.`,
    ],
  },
  'currency-and-zone': {
    name: 'Devise et fuseau horaire',
    well: (d) => fr`Fuseau horaire ${d.list[0] ?? ''}, devise ${d.list[1] ?? ''}.`,
    amiss: (d) =>
      fr`${d.figure('share')} des visites viennent d’un même pays (${d.list[2] ?? ''}), et la propriété compte ${d.of === 'zone' ? fr`ses jours à l’heure de ${d.list[0] ?? ''}` : fr`son argent en ${d.list[1] ?? ''}`}.`,
    consequence: (d) =>
      d.of === 'zone'
        ? fr`Les jours commencent et finissent à une autre heure que ceux de vos clients : les commandes d’un soir sont sur un autre jour.`
        : fr`Le chiffre d’affaires est converti au cours de chaque jour, et bouge avec le change.`,
    steps: (d) => [
      fr`Administration, Informations sur la propriété : choisissez le fuseau horaire et la devise de votre marché.`,
      fr`Notez le jour dans le journal : ${d.of === 'zone' ? 'les jours' : 'les montants'} d’avant restent comme ils sont.`,
    ],
  },
  'reporting-identity': {
    name: 'Identité de reporting',
    well: (d) => fr`L’identité de reporting est ${d.value}.`,
    amiss: (d) => fr`L’identité de reporting est ${d.value}.`,
    consequence: () =>
      fr`Une personne qui a deux appareils fait deux visiteurs, et ceux qui ont refusé le consentement sont laissés de côté. Les visites, les commandes et le chiffre d’affaires sont les mêmes.`,
    steps: () => [
      fr`Administration, Affichage des données, Identité de reporting : choisissez « Combinée » ou « Observée ».`,
      fr`Google recompte tous les jours : les visiteurs différeront de ceux des lettres précédentes, et Plateau les relit.`,
    ],
  },
  retention: {
    name: 'Conservation des données',
    well: (d) => fr`Le détail des événements est conservé ${d.value}.`,
    amiss: (d) => fr`Le détail des événements n’est conservé que ${d.value}.`,
    consequence: () =>
      fr`Les explorations et les segments ne connaissent rien de plus ancien, et ce qui est effacé ne revient pas. Les rapports, et les chiffres donnés ici, ne sont pas concernés.`,
    steps: () => [
      fr`Administration, Collecte et modification des données, Conservation des données.`,
      fr`Données d’événement : choisissez 14 mois, et enregistrez. Cela vaut pour ce qui est collecté à partir de maintenant.`,
    ],
  },
  'data-filters': {
    name: 'Filtres de données',
    well: () => fr`Vos propres visites sont laissées de côté.`,
    amiss: () => fr`Vos propres visites sont comptées.`,
    consequence: () =>
      fr`Des collègues et des prestataires qui viennent souvent, sans jamais acheter, font baisser les taux d’un petit site.`,
    steps: () => [
      fr`Administration, Collecte et modification des données, Filtres de données : le filtre « Internal Traffic » doit y être, et être actif.`,
      fr`Tant qu’il est en test, rien n’est laissé de côté : activez-le une fois que son rapport paraît juste. Ce qu’un filtre écarte est perdu.`,
      fr`Les adresses auxquelles il se fie : Administration, Flux de données, votre flux, Configurer les paramètres de la balise, Définir le trafic interne.`,
    ],
  },
};
