import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { linked } from '@/lib/model/marked-text';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import type { Benchmark } from '@/lib/model/benchmark';
import { estimate, figure, finding } from '../draft/sample-parts';

const fr = narratorWith(languagePack('fr'), '2026-12-02');
const en = narratorWith(languagePack('en'), '2026-12-02');
const range = { metric: 'purchaseRate' as const, industry: '', low: 0.021, high: 0.034 };

function below(origin: Benchmark['origin']) {
  return finding({
    kind: 'benchmark',
    metric: 'purchaseRate',
    dimension: null,
    segment: null,
    direction: 'down',
    confidence: 0.95,
    weight: 0.2,
    figures: {
      own: figure(0.0178, 'rate', { metric: 'purchaseRate', interval: estimate(0.0178, 0.0169, 0.0187) }),
      low: figure(range.low, 'rate', { metric: 'purchaseRate', method: 'published range' }),
      high: figure(range.high, 'rate', { metric: 'purchaseRate', method: 'published range' }),
      ...(origin.kind === 'other-properties' ? { properties: figure(origin.properties, 'count') } : {}),
    },
    benchmark: { ...range, origin },
  });
}
const source = { name: 'Baromètre', url: 'https://x.example/a?b=1;c', date: '2026-03' };

describe('a rate beside a range', () => {
  it('says both, with the interval, the source and its date', () => {
    const { title, text } = describeFinding(below({ kind: 'imported', source }), fr);
    expect(title).toBe('Le taux de conversion reste sous la fourchette de référence');
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
      '1,78 %, entre 1,69 % et 1,87 %, pour une fourchette de 2,10 % à 3,40 %.',
    );
    expect(text).toContain(`${linked('Baromètre', source.url)} (mars 2026)`);
    expect(text).toContain('elle situe, elle ne juge pas');
  });

  it('names none of the other properties', () => {
    const { title, text } = describeFinding(below({ kind: 'other-properties', properties: 4 }), en);
    expect(title).toBe('The conversion rate stands below the reference range');
    expect(text).toContain('the middle half of 4 other properties');
    expect(text).not.toContain('http');
  });

  it.each([
    ['2026', '(2026)'],
    ['2026-03-15', '(15 March 2026)'],
  ])('writes the date %s as far as it is known', (date, written) => {
    expect(describeFinding(below({ kind: 'imported', source: { ...source, date } }), en).text).toContain(written);
  });
});
