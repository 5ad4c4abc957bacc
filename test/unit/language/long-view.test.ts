import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { describeLongView } from '@/lib/language/narrative/describe-long-view';
import type { Diagnosis, LongView } from '@/lib/model/diagnosis';

const estimate = (low: number, high: number) => ({ estimate: (low + high) / 2, low, high, level: 0.9 });
const longView: LongView = {
  from: '2023-11-20',
  verdict: 'growing',
  monthlyGrowth: estimate(0.013, 0.017),
  yearOnYear: estimate(0.06, 0.11),
  daysObserved: { history: 1090, twoYears: 725 },
};
const diagnosis: Diagnosis = {
  verdict: 'stagnating',
  monthlyGrowth: estimate(-0.005, 0.006),
  since: '2025-09-07',
  events: [],
  notes: [],
  margin: 0.01,
  longView,
};

function told(given: Partial<Diagnosis>, language: 'fr' | 'en' = 'fr', unit: 'count' | 'rate' = 'count'): string {
  const narrator = narratorWith(languagePack(language), '2026-11-19');
  const noun = narrator.names.metric('totalRevenue');
  return describeLongView({ diagnosis: { ...diagnosis, ...given }, unit, noun, provenance: null }, narrator).replaceAll(
    /\s/g,
    ' ',
  );
}

describe('the long view', () => {
  it('tells what the history did, and the year beside the one before', () => {
    expect(told({})).toBe(
      'Sur trois ans, le chiffre d’affaires progresse : +1,5 % par mois, entre +1,3 % et +1,7 %. Les 52 dernières semaines, face aux 52 précédentes : +8,5 %, entre +6 % et +11 %.',
    );
    expect(told({}, 'en')).toBe(
      'Over three years, revenue has been growing: +1.5% a month, between +1.3% and +1.7%. The last 52 weeks, beside the 52 before: +8.5%, between +6% and +11%.',
    );
  });

  it('keeps apart what the history did and what is too early to tell of now', () => {
    expect(told({ verdict: 'inconclusive', longView: { ...longView, yearOnYear: null } })).toBe(
      'Sur trois ans, le chiffre d’affaires progresse : +1,5 % par mois, entre +1,3 % et +1,7 %. C’est la tendance récente qu’il est trop tôt pour dire.',
    );
  });

  it('says nothing that the present regime says already', () => {
    expect(told({ verdict: 'growing' })).toBe('');
    expect(told({ since: '2023-12-20', longView: { ...longView, yearOnYear: null } })).toBe('');
    expect(told({ longView: null })).toBe('');
  });

  it('says nothing of a year of which nothing can be said, nor of a rate’s year', () => {
    expect(told({ longView: { ...longView, yearOnYear: estimate(-0.02, 0.03) } })).not.toContain('52');
    expect(told({}, 'fr', 'rate')).not.toContain('52');
  });

  it('calls no slow fall of years a plateau', () => {
    const slow = {
      ...longView,
      verdict: 'stagnating' as const,
      monthlyGrowth: estimate(-0.008, -0.006),
      yearOnYear: null,
    };
    expect(told({ verdict: 'declining', longView: slow })).toBe('');
  });
});
