import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const siteSearch: Tactic = {
  id: 'site-search',
  answers: [{ kinds: ['gap'], dimensions: ['searchTerm'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 4,
  weeklyHours: 0.5,
  departments: ['purchasing', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'events',
  text: {
    fr: {
      title: fr`Répondre aux recherches qui ne trouvent rien`,
      why: (s) =>
        typesetFrench(
          `Pour ${s.segment}, ${s.segmentRate} des recherches aboutissent, contre ${s.othersRate} pour les autres.`,
        ),
      steps: [
        fr`Faites vous-même les dix recherches les plus fréquentes qui n’aboutissent pas, et notez ce qui s’affiche.`,
        fr`Pour chacune, une seule réponse : un synonyme, une page d’accueil, un produit à remettre en stock, ou une phrase qui dit que vous n’en vendez pas.`,
        fr`Transmettez aux achats ce que l’on cherche et que vous n’avez pas.`,
      ],
      doneWhen: fr`Les dix recherches donnent chacune une réponse utile.`,
      tool: fr`Doofinder : synonymes et résultats mis en avant, puis rapport des recherches sans résultat.`,
    },
    en: {
      title: 'Answer the searches that find nothing',
      why: (s) => `For ${s.segment}, ${s.segmentRate} of searches convert, against ${s.othersRate} for the others.`,
      steps: [
        'Run the ten commonest searches that lead nowhere yourself, and write down what appears.',
        'For each, one answer: a synonym, a landing page, a product to restock, or a sentence that says you do not sell it.',
        'Pass on to purchasing what people look for and you do not have.',
      ],
      doneWhen: 'Each of the ten searches gives a useful answer.',
      tool: 'Doofinder: synonyms and boosted results, then the report of searches without results.',
    },
  },
};
