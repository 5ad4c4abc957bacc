import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const refreshOrganicPages: TacticText = {
  title: fr`Mettre à jour les cinq pages qui perdent des visites venues des moteurs de recherche`,
  askedAs: ['référencement', 'seo', 'semrush', 'premiers sur google', 'remonter dans google'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: fr`Pour la recherche naturelle, {metric} en {days} : {partAfter}, contre {partBefore} un an plus tôt.`,
    },
    {
      given: ['clicksBefore', 'clicks', 'positionBefore', 'position'],
      say: fr`Clics venus de Google : {clicks}, contre {clicksBefore} un an plus tôt, à une position moyenne de {position}, contre {positionBefore}.`,
    },
    { say: fr`La recherche naturelle ne progresse plus : des pages ont pu vieillir, et d’autres mieux répondre.` },
  ],
  steps: [
    fr`Dans Search Console, triez les pages par clics perdus sur douze mois et prenez les cinq premières.`,
    fr`Pour chacune, regardez ce qui a baissé : la place (contenu à refaire) ou le taux de clic à place égale (titre et description à récrire).`,
    fr`Répondez dans les premières lignes à la question cherchée, mettez à jour prix, dates et photos, et liez la page depuis deux pages fortes.`,
    fr`Laissez cinq pages semblables telles quelles : elles diront ce qui se serait passé sans vous.`,
  ],
  doneWhen: fr`Cinq pages sont en ligne, leur date est notée, et les cinq pages témoins sont choisies.`,
  tool: fr`Semrush : « Position Tracking » sur les requêtes de ces cinq pages, et « On Page SEO Checker » avant de récrire.`,
  caution: fr`Depuis mai 2026, Google Analytics compte à part les visites venues des assistants d’IA : une partie de la baisse peut n’être qu’un reclassement.`,
};
