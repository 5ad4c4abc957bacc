import { describe, expect, it } from 'vitest';
import { makeEvidenceBook } from '@/lib/draft/evidence-book';
import type { MetricId } from '@/lib/model/metric';
import { provenance } from './sample-parts';

const figure = (value: number, metric: MetricId = 'totalRevenue') => ({ value, provenance: provenance([metric]) });

describe('each figure is listed once', () => {
  it('keeps its number when it is quoted again', () => {
    const book = makeEvidenceBook();
    expect([book.note('412 k€', 'CA', figure(412_300)), book.note('412 k€', 'CA', figure(412_300))]).toEqual([
      'E1',
      'E1',
    ]);
    expect(book.entries).toHaveLength(1);
  });

  it('keeps the fuller words, whichever came first', () => {
    const book = makeEvidenceBook();
    book.note('1,9 %', 'Croissance', figure(0.019));
    book.note('+1,9 % par mois, entre +1,7 % et +2,0 %', 'Croissance', figure(0.019));
    book.note('1,9 %', 'Croissance', figure(0.019));
    expect(book.entries.map(({ id, value }) => [id, value])).toEqual([
      ['E1', '+1,9 % par mois, entre +1,7 % et +2,0 %'],
    ]);
  });

  it('knows a figure again without the sign that a verb says, and lists rounder words beside it', () => {
    const book = makeEvidenceBook();
    book.note('−76 651 €', 'Part de la conversion', figure(-76_651));
    book.note('76 651 €', 'Part de la conversion', figure(76_651));
    book.note('77 k€', 'Part de la conversion', figure(-76_651));
    expect(book.entries.map(({ id, value }) => [id, value])).toEqual([
      ['E1', '−76 651 €'],
      ['E2', '77 k€'],
    ]);
  });

  it('does not take one figure for another of the same name, though both are written alike', () => {
    const book = makeEvidenceBook();
    for (const value of [0.12, 0.02]) book.note('12 %', 'Part', figure(value));
    book.note('2 %', 'Part', figure(0.02, 'sessions'));
    expect(book.entries).toHaveLength(3);
  });
});
