/** What people did and said about the first property beside its figures; every name and figure is invented. */
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { PreFlight } from '@/lib/model/pre-flight';
import { memory } from './sample-memory';
import { figure } from './sample-parts';

const propertyId = '123456789';

export const sale: PreFlight = {
  id: 's1',
  propertyId,
  campaign: 'Soldes privées',
  sendOn: '2026-12-10',
  points: [
    { point: 'customer-service', name: 'Léa', state: 'ready' },
    { point: 'stock', name: '', state: 'open' },
    { point: 'tag', name: 'Sacha', state: 'open' },
  ],
  lookedBackOn: null,
};

export const blackFriday: PreFlight = { ...sale, id: 's2', campaign: 'Black Friday', sendOn: '2026-11-24', points: [] };

const email = { where: [{ dimension: 'sessionDefaultChannelGroup', value: 'Email' }], metric: 'sessions' };
const week = { from: '2026-11-24', to: '2026-11-30' };
const before = { from: '2026-10-27', to: '2026-11-23' };

export const lookBack: LookBack = {
  preFlightId: 's2',
  campaign: 'Black Friday',
  channel: 'Email',
  period: week,
  sessions: figure(4210, 'count', { ...email, period: week }),
  usual: {
    sessions: figure(2500, 'count', { ...email, period: before, method: 'mean of four weeks' }),
    least: figure(2310, 'count', { ...email, period: before, method: 'least of four weeks' }),
    most: figure(2740, 'count', { ...email, period: before, method: 'most of four weeks' }),
  },
  conversion: {
    rate: figure(0.0121, 'rate', { ...email, period: week }),
    usual: figure(0.0186, 'rate', { ...email, period: before }),
    verdict: 'lower',
  },
  named: null,
};

export const workedOn: Memory = {
  ...memory,
  annotations: [{ id: 'n1', propertyId, from: '2026-09-03', text: 'Nouvelle page de paiement' }],
  preFlights: [sale, blackFriday],
  requests: [
    {
      id: 'r1',
      propertyId,
      text: 'Panier abandonné, aujourd’hui !',
      askedBy: 'Paul',
      askedOn: '2026-11-12',
      tacticId: 'abandoned-cart',
      objective: 'grow-outcome',
      state: 'declined',
      reason: 'le consentement n’est pas recueilli',
      revisitOn: '2027-02-01',
    },
  ],
  answers: [
    {
      id: 'h1',
      propertyId,
      question: 'hours-spent',
      about: 'free-shipping-threshold',
      from: '2026-11-01',
      to: '2026-11-30',
      value: 20,
      givenBy: 'Sacha',
      givenOn: '2026-12-01',
    },
    {
      id: 'm1',
      propertyId,
      question: 'margin-share',
      from: '2026-11-01',
      to: '2026-11-30',
      value: 0.42,
      givenBy: 'Claude',
      givenOn: '2026-12-01',
    },
  ],
};
