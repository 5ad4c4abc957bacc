import { describe, expect, it } from 'vitest';
import { answersFor } from '@/components/popup/where-answers';
import { namesIn } from '@/lib/language/names/names';
import { report } from '../sample';

const [french, english] = [namesIn('fr'), namesIn('en')];
const idsFor = (query: string, names = french) => answersFor(query, report, names).map(({ key }) => key);

describe('answersFor', () => {
  it.each([
    ['chiffre d’affaires', 'totalRevenue'],
    ['CA', 'totalRevenue'],
    ['taux de conversion', 'purchaseRate'],
    ['panier moyen', 'averageOrderValue'],
    ['goal completions', 'keyEvents'],
    ['ga:sessions', 'sessions'],
  ])('finds “%s” under any name that it ever had', (query, id) => {
    expect(idsFor(query)).toContain(id);
  });

  it('narrows the place to a device, in either language, with the figure that a finding holds', () => {
    for (const [query, names] of [
      ['taux de conversion mobile', french],
      ['conversion rate mobile', english],
    ] as const) {
      const answer = answersFor(query, report, names).find(({ key }) => key === 'purchaseRate');
      expect(answer?.figure?.value).toBe(0.009);
      expect(decodeURIComponent(answer?.link ?? '')).toContain('"deviceCategory"');
    }
  });

  it('gives no figure of the whole for a segment', () => {
    expect(answersFor('trafic mobile', report, french)[0]?.figure).toBeNull();
    expect(answersFor('trafic', report, french)[0]?.figure?.value).toBe(112_480);
  });

  it('says nothing to nothing, and to what is not measured', () => {
    expect(idsFor('  ')).toEqual([]);
    expect(idsFor('météo')).toEqual([]);
  });
});
