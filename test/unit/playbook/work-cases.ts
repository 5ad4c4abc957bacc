import { actionWith } from './action';
import type { Case } from './case';

/** Accepted in the summer: a month has gone by without an end, and a quarter without a review. */
const SINCE_SUMMER = { acceptedOn: '2026-08-10', movedOn: '2026-11-16' } as const;
const FINISH = { fr: ['Finir une action'], en: ['Finish one action'] };
const DEPUTY = { fr: ['suppléant'], en: ['deputy'] };
const ROADMAP = { fr: ['objectif', 'livrable'], en: ['objective', 'deliverable'] };

/** How the work itself goes: what the checklist tells, and no figure of Google. */
const CASES: readonly Case[] = [
  {
    row: 'Sacha',
    when: 'nothing has been closed for a month',
    memory: { actions: [actionWith({ id: 'a', ...SINCE_SUMMER }), actionWith({ id: 'b', ...SINCE_SUMMER })] },
    finding: 'process|nothing-closed|||unknown',
    figure: 'size',
    says: { fr: ['Aucune action terminée', 'acceptées attendent'], en: ['No action', 'accepted'] },
    advises: { 'finish-before-starting': FINISH },
  },
  {
    row: 'Philippe',
    when: 'four actions are under way at once',
    memory: { actions: ['a', 'b', 'c', 'd'].map((id) => actionWith({ id })) },
    finding: 'process|too-much-at-once|||unknown',
    figure: 'size',
    says: { fr: ['de front'], en: ['at the same time'] },
    advises: { 'finish-before-starting': FINISH },
  },
  {
    row: 'Philippe',
    when: 'an action serves no objective',
    memory: { actions: [actionWith({ id: 'a', objective: ' ' }), actionWith({ id: 'b' })] },
    finding: 'process|no-objective|||unknown',
    says: { fr: ['aucun objectif écrit'], en: ['no written objective'] },
    advises: { 'roadmap-with-objectives': ROADMAP },
  },
  {
    row: 'Philippe',
    when: 'an action is about a country that hardly buys',
    memory: {
      actions: [
        actionWith({
          id: 'a',
          measurement: {
            metric: 'totalRevenue',
            dimension: 'country',
            segment: 'Italy',
            windowDays: 56,
            smallestVisibleChange: null,
          },
        }),
      ],
    },
    finding: 'process|low-impact-effort|||unknown',
    figure: 'share',
    says: { fr: ['ne pèse presque rien', 'chiffre d’affaires'], en: ['next to nothing', 'revenue'] },
    advises: { 'roadmap-with-objectives': ROADMAP },
  },
  {
    row: 'SEO / SEA',
    when: 'the hours go into measurement and tools',
    memory: {
      actions: [
        ...['a', 'b', 'c'].map((id) => actionWith({ id, strategy: 'sound-measurement', weeklyHours: 3 })),
        actionWith({ id: 'd', state: 'to-do', weeklyHours: 0.5 }),
      ],
    },
    finding: 'process|tool-hours|||unknown',
    figure: 'share',
    says: { fr: ['la mesure et les outils', 'heures du trimestre'], en: ['measurement and tools', 'hours'] },
    advises: { 'roadmap-with-objectives': ROADMAP },
  },
  {
    row: 'Dominique',
    when: 'whoever carries it leaves before it is due',
    memory: { actions: [actionWith({ id: 'a', owner: 'Dominique', due: '2027-06-30' })] },
    settings: { people: [{ name: 'Dominique', leavesOn: '2027-01-31' }] },
    finding: 'process|due-after-leaving|||unknown',
    figure: 'days',
    says: { fr: ['après le départ'], en: ['after its owner has left'] },
    advises: { 'deputy-and-next-step': DEPUTY },
  },
  {
    row: 'Dominique',
    when: 'nobody could take over',
    memory: { actions: [actionWith({ id: 'a', deputy: '' }), actionWith({ id: 'b', deputy: '' })] },
    finding: 'process|no-deputy|||unknown',
    figure: 'size',
    says: { fr: ['n’ont pas de suppléant'], en: ['no deputy'] },
    advises: { 'deputy-and-next-step': DEPUTY },
  },
  {
    row: 'Dominique',
    when: 'nothing has moved for six weeks',
    memory: { actions: [actionWith({ id: 'a', acceptedOn: '2026-10-25', movedOn: '2026-10-01' })] },
    finding: 'process|no-movement|||unknown',
    figure: 'size',
    says: { fr: ['n’avance plus'], en: ['no longer moves'] },
    advises: { 'deputy-and-next-step': DEPUTY },
  },
  {
    row: 'Automation marketing',
    when: 'a quarter has ended without a review',
    memory: { actions: [actionWith({ id: 'a', ...SINCE_SUMMER })] },
    finding: 'process|quarter-review-due|||unknown',
    figure: 'size',
    says: { fr: ['revue du trimestre', '1er juillet'], en: ['review', '1 July'] },
    advises: { 'quarterly-review': { fr: ['revue du trimestre'], en: ['quarter'] } },
  },
  {
    row: 'Transformation digitale',
    when: 'those who decide have seen nothing of it this quarter',
    memory: { actions: [actionWith({ id: 'a', ...SINCE_SUMMER })] },
    finding: 'process|culture-event-due|||unknown',
    figure: 'share',
    says: { fr: ['numérique', 'canaux que vous animez'], en: ['digital', 'channels that you drive'] },
    advises: { 'culture-event': { fr: ['culture numérique', 'direction'], en: ['digital'] } },
  },
];

/** In a shop of which a year is known: no more is needed for what people do. */
export const WORK_CASES: readonly Case[] = CASES.map((each) => ({ ...each, scene: { months: 15 } }));
