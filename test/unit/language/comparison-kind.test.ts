import { expect, it } from 'vitest';
import { comparisonKind } from '@/lib/language/narrative/clauses';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';

const finding = (period: Period, comparedWith?: Period): Finding => ({
  id: '',
  kind: 'divergence',
  metric: 'sessions',
  dimension: null,
  segment: null,
  direction: 'down',
  period,
  ...(comparedWith ? { comparedWith } : {}),
  confidence: 0.95,
  weight: 0,
  figures: {},
});
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

it.each<[kind: string, period: Period, comparedWith: Period]>([
  ['year', { from: '2026-10-23', to: '2026-11-19' }, { from: '2025-10-24', to: '2025-11-20' }],
  ['year', OCTOBER, { from: '2025-10-01', to: '2025-10-31' }],
  ['preceding', OCTOBER, { from: '2026-09-01', to: '2026-09-30' }],
  ['preceding', { from: '2026-02-01', to: '2026-02-28' }, { from: '2026-01-01', to: '2026-01-31' }],
  ['other', OCTOBER, { from: '2026-06-01', to: '2026-06-30' }],
  ['usual-week', { from: '2026-11-13', to: '2026-11-19' }, { from: '2026-09-18', to: '2026-11-12' }],
  ['preceding', { from: '2026-11-13', to: '2026-11-19' }, { from: '2026-11-06', to: '2026-11-12' }],
])('says how two periods stand to each other: %s', (kind, period, comparedWith) => {
  expect(comparisonKind(finding(period, comparedWith))).toBe(kind);
});
