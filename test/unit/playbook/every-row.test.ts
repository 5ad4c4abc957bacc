import { describe, expect, it } from 'vitest';
import { ROWS } from '../advise/playbook-rows';
import { SHOP_CASES } from './shop-cases';
import { TOLD_CASES } from './told-cases';
import { VISIT_CASES } from './visit-cases';
import { WORK_CASES } from './work-cases';

/** What somebody asks for (`shop.test.ts`), and what a word means (`visit.test.ts`). */
const OF_PERSONS = ['Reputation of marketing', 'Livre blanc'];

describe('the playbook', () => {
  const told = new Set([...WORK_CASES, ...SHOP_CASES, ...VISIT_CASES, ...TOLD_CASES].map(({ row }) => row));

  it('has no row that is walked nowhere', () => {
    expect(ROWS.map(({ row }) => row).filter((row) => !told.has(row) && !OF_PERSONS.includes(row))).toEqual([]);
  });

  it('walks no row that is none', () => {
    expect([...told, ...OF_PERSONS].filter((row) => !ROWS.some((each) => each.row === row))).toEqual([]);
  });
});
