import type { Action } from '@/lib/model/memory';

/** An action that goes well, with whatever is other about it. */
export function actionWith(change: Partial<Action> & Pick<Action, 'id'>): Action {
  return {
    propertyId: '3',
    fingerprint: change.id,
    tacticId: 'abandoned-cart',
    objective: 'grow-outcome',
    strategy: 'more-conversion',
    state: 'doing',
    owner: 'Sacha',
    deputy: 'Inès',
    due: null,
    doneWhen: 'Les trois messages partent.',
    acceptedOn: '2026-11-09',
    movedOn: '2026-11-16',
    doneOn: null,
    weeklyHours: 1,
    setUpHours: 7,
    departments: [],
    link: null,
    measurement: {
      metric: 'ecommercePurchases',
      dimension: null,
      segment: null,
      windowDays: 56,
      smallestVisibleChange: null,
    },
    ...change,
  };
}
