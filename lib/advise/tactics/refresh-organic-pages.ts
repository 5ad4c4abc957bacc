import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const refreshOrganicPages: Tactic = {
  id: 'refresh-organic-pages',
  answers: [
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Organic Search'], direction: 'down' },
    },
  ],
  needs: [],
  strategy: 'more-visits',
  effect: null,
  setUpHours: 15,
  weeklyHours: 0,
  departments: ['agency', 'purchasing'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'landing-pages',
  text: {
    fr: {
      title: fr`Rafraîchir les cinq pages que la recherche délaisse`,
      why: (s) =>
        typesetFrench(
          `La recherche naturelle passe de ${s.partBefore} à ${s.partAfter} par rapport aux mêmes semaines un an plus tôt.`,
        ),
      steps: [
        fr`Dans Search Console, triez les pages par clics perdus sur douze mois et prenez les cinq premières.`,
        fr`Pour chacune, regardez ce qui a baissé : la place (contenu à refaire) ou le taux de clic à place égale (titre et description à récrire).`,
        fr`Répondez dans les premières lignes à la question cherchée, mettez à jour prix, dates et photos, et liez la page depuis deux pages fortes.`,
        fr`Laissez cinq pages semblables telles quelles : elles diront ce qui se serait passé sans vous.`,
      ],
      doneWhen: fr`Cinq pages sont en ligne, leur date est notée, et les cinq pages témoins sont choisies.`,
      tool: fr`Semrush : « Position Tracking » sur les requêtes de ces cinq pages, et « On Page SEO Checker » avant de récrire.`,
      caution: fr`Depuis mai 2026, Google Analytics compte à part les visites venues des assistants d’IA : une partie de la baisse peut n’être qu’un reclassement.`,
    },
    en: {
      title: 'Refresh the five pages that search has left',
      why: (s) =>
        `Organic search goes from ${s.partBefore} to ${s.partAfter} compared with the same weeks a year earlier.`,
      steps: [
        'In Search Console, sort pages by clicks lost over twelve months and take the first five.',
        'For each, look at what fell: the position (rewrite the content) or the click rate at the same position (rewrite title and description).',
        'Answer the question that was searched in the first lines, bring prices, dates and pictures up to date, and link the page from two strong ones.',
        'Leave five similar pages as they are: they will tell what would have happened without you.',
      ],
      doneWhen: 'Five pages are live, their date is noted, and the five control pages are chosen.',
      tool: 'Semrush: “Position Tracking” on the queries of these five pages, and “On Page SEO Checker” before rewriting.',
      caution:
        'Since May 2026 Google Analytics counts visits from AI assistants apart: part of the fall may be mere reclassification.',
    },
  },
};
