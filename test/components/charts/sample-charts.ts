import type { Chart } from '@/lib/model/chart';

export const regime = {
  since: '2026-01-26',
  line: [
    { day: '2026-01-26', value: 40_500, low: 39_000, high: 42_000 },
    { day: '2026-02-23', value: 41_000, low: 39_500, high: 42_500 },
  ],
};
export const trend: Extract<Chart, { kind: 'trend' }> = {
  kind: 'trend',
  unit: 'currency',
  currency: 'EUR',
  verdict: 'stagnating',
  start: '2026-01-05',
  step: 'week',
  values: [30_000, 34_000, null, 40_000, 41_000, 40_500, 40_800, 41_200],
  regime,
  events: [
    { kind: 'outage', from: '2026-01-19', to: '2026-01-25' },
    { kind: 'spike', from: '2026-02-02', to: '2026-02-03', size: 1.4 },
  ],
};
export const split: Chart = {
  kind: 'waterfall',
  unit: 'currency',
  currency: 'EUR',
  before: { label: 'Avant', value: 237_000 },
  after: { label: 'Après', value: 241_000 },
  parts: [
    { label: 'Trafic', value: 47_000 },
    { label: 'Conversion dont le nom est bien trop long pour tenir', value: -43_000 },
  ],
};
export const intervals: Extract<Chart, { kind: 'intervals' }> = {
  kind: 'intervals',
  unit: 'currency',
  currency: 'EUR',
  reference: { label: 'Objectif\u00a0:', value: 10_000_000 },
  rows: [
    { label: 'le dernier mois × 12', value: 11_500_000, low: 10_200_000, high: 13_000_000 },
    { label: 'les douze derniers mois', value: 9_400_000, low: 8_100_000, high: 11_000_000 },
    { label: 'tous les mois ensemble', value: 7_000_000, low: 6_500_000, high: 7_600_000 },
  ],
};
export const options = {
  width: 544,
  language: 'fr',
  title: 'Chiffre d’affaires par semaine',
  description: 'Plafonne.',
} as const;

export function drawn(svg: string): HTMLElement {
  document.body.innerHTML = svg;
  return document.body;
}
