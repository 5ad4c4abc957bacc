import type { Action } from '@/lib/model/memory';

/** 56 days before the end of the figures. */
export const DONE_ON = '2026-01-31';

/** An action on the conversion of mobile visits, done and due, with whatever is other about it. */
export function actionOn(change: Partial<Action> = {}, plan: Partial<Action['measurement']> = {}): Action {
  return {
    id: 'a',
    propertyId: '1',
    fingerprint: 'f',
    tacticId: 'mobile-checkout',
    objective: 'grow-outcome',
    strategy: 'more-conversion',
    state: 'done',
    owner: 'Sacha',
    deputy: 'Inès',
    due: null,
    doneWhen: '',
    acceptedOn: '2026-01-02',
    movedOn: DONE_ON,
    doneOn: DONE_ON,
    weeklyHours: 0,
    setUpHours: 14,
    departments: [],
    link: '',
    measurement: {
      metric: 'purchaseRate',
      dimension: 'deviceCategory',
      segment: 'mobile',
      windowDays: 56,
      smallestVisibleChange: 0.1,
      ...plan,
    },
    ...change,
  };
}
