import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import { estimate } from './sample-parts';

const action = {
  id: 'a1',
  propertyId: '123456789',
  fingerprint: 'f1',
  tacticId: 'free-shipping-threshold',
  objective: 'grow-outcome',
  strategy: 'larger-orders',
  state: 'doing',
  owner: 'Sacha',
  deputy: 'Inès',
  due: '2026-12-15',
  doneWhen: 'Le seuil est en ligne et sa date est notée.',
  acceptedOn: '2026-11-03',
  movedOn: '2026-11-27',
  doneOn: null,
  weeklyHours: 1,
  setUpHours: 7,
  departments: ['logistics', 'customer-service'],
  link: 'https://analytics.google.com/analytics/web/#/p123456789/reports/reportinghub',
  measurement: {
    metric: 'averageOrderValue',
    dimension: null,
    segment: null,
    windowDays: 56,
    smallestVisibleChange: 0.04,
  },
} satisfies Memory['actions'][number];

export const memory: Memory = {
  entries: [
    {
      fingerprint: 'c',
      propertyId: '123456789',
      tacticId: 'email-segments',
      findingId: 'x',
      state: 'refused',
      firstSaidOn: '2026-10-05',
      lastSaidOn: '2026-11-03',
      timesSaid: 1,
      lastSize: 0.2,
      refusal: { on: '2026-11-10', reason: 'la base est trop petite', revisitOn: '2027-03-01' },
    },
  ],
  actions: [
    action,
    {
      ...action,
      id: 'a2',
      tacticId: 'tag-campaigns',
      state: 'to-do',
      deputy: '',
      due: '2026-11-20',
      doneWhen: 'Chaque lien porte sa campagne.',
    },
    { ...action, id: 'a3', tacticId: 'second-order', state: 'done', doneOn: '2026-09-30', movedOn: '2026-09-30' },
  ],
  annotations: [],
};

export const outcomes: Outcome[] = [
  {
    actionId: 'a3',
    verdict: 'improved',
    judgedOn: '2026-11-28',
    effect: estimate(38, 12, 64),
    relative: estimate(0.06, 0.02, 0.1),
  },
];

export const settings: PropertySettings = { ...DEFAULT_SETTINGS, author: 'Sacha', boss: 'Paul' };
