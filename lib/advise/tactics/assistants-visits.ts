import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const assistantsVisits: Tactic = {
  id: 'assistants-visits',
  answers: [
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['AI Assistant'], direction: 'up' },
    },
  ],
  needs: [],
  strategy: 'more-visits',
  effect: null,
  setUpHours: 4,
  weeklyHours: 0,
  departments: ['agency', 'quality'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Soigner les pages que citent les assistants d’IA`,
      why: (s) =>
        typesetFrench(
          `Les visites venues des assistants d’IA passent de ${s.partBefore} à ${s.partAfter} ; Google Analytics ne les compte à part que depuis mai 2026.`,
        ),
      steps: [
        fr`Ouvrez ce canal par page d’arrivée et relevez les cinq premières.`,
        fr`Posez à trois assistants la question à laquelle répond chaque page, et notez ce qu’ils disent de vous : prix, délai, disponibilité.`,
        fr`Corrigez sur la page ce qui est faux ou absent, en phrases courtes et datées.`,
      ],
      doneWhen: fr`Les cinq pages disent juste, et la date de correction est notée.`,
      caution: fr`Une partie de la hausse peut venir d’un autre canal reclassé : comparez avec les liens d’autres sites et la recherche aux mêmes dates.`,
    },
    en: {
      title: 'Look after the pages that AI assistants cite',
      why: (s) =>
        `Visits from AI assistants go from ${s.partBefore} to ${s.partAfter}; Google Analytics has counted them apart only since May 2026.`,
      steps: [
        'Open this channel by landing page and write down the first five.',
        'Ask three assistants the question that each page answers, and note what they say of you: price, time, availability.',
        'Mend on the page what is wrong or missing, in short, dated sentences.',
      ],
      doneWhen: 'The five pages are right, and the date of the correction is noted.',
      caution:
        'Part of the rise may be another channel reclassified: compare with links from other sites and search on the same dates.',
    },
  },
};
