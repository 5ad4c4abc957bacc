import { describe, expect, it } from 'vitest';
import { makeEvidenceBook } from '@/lib/draft/evidence-book';
import { provenance } from './sample-parts';

const from = provenance(['totalRevenue']);

describe('each figure is listed once', () => {
  it('keeps its number when it is quoted again', () => {
    const book = makeEvidenceBook();
    expect([book.note('412 k€', 'CA', from), book.note('412 k€', 'CA', from)]).toEqual(['E1', 'E1']);
    expect(book.entries).toHaveLength(1);
  });

  it('keeps the fuller words, whichever came first', () => {
    const book = makeEvidenceBook();
    book.note('1,9 %', 'Croissance', from);
    book.note('+1,9 % par mois, entre +1,7 % et +2,0 %', 'Croissance', from);
    book.note('1,9 %', 'Croissance', from);
    expect(book.entries.map(({ id, value }) => [id, value])).toEqual([
      ['E1', '+1,9 % par mois, entre +1,7 % et +2,0 %'],
    ]);
  });

  it('does not take 2 % for a part of 12 %, nor one figure for another of the same name', () => {
    const book = makeEvidenceBook();
    for (const value of ['12 %', '2 %']) book.note(value, 'Part', from);
    book.note('2 %', 'Part', provenance(['sessions']));
    expect(book.entries).toHaveLength(3);
  });
});
