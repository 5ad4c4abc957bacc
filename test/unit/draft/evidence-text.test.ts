import { expect, it } from 'vitest';
import { describeEvidence } from '@/lib/draft/evidence-text';
import { languagePack } from '@/lib/language/all-languages';
import type { Evidence } from '@/lib/model/draft';

const over = (daysObserved: number): Evidence => ({
  id: 'E1',
  label: 'Visites',
  value: '12',
  link: null,
  provenance: {
    source: 'csv',
    propertyId: '1',
    query: { dimensions: ['date'], metrics: ['sessions'], where: [] },
    period: { from: '2026-11-02', to: '2026-11-08' },
    daysObserved,
    sampledShare: 1,
    thresholded: false,
  },
});

it('counts the days that were read as each language does', () => {
  const said = (days: number, language: 'fr' | 'en') => describeEvidence(over(days), languagePack(language));
  expect([said(1, 'fr'), said(6, 'fr')].map((text) => /\d jours? lus? sur 7/.exec(text)?.[0])).toEqual([
    '1 jour lu sur 7',
    '6 jours lus sur 7',
  ]);
  expect([said(1, 'en'), said(6, 'en')].map((text) => /\d days? read of 7/.exec(text)?.[0])).toEqual([
    '1 day read of 7',
    '6 days read of 7',
  ]);
});
