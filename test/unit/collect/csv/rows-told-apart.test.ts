import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { read, sumsOf } from './sums-of';

/** Six columns of two thousand values each: more combinations than a number can count. */
const HEADER = 'Date,City,Region,Language,Operating system,Screen resolution,Medium,Sessions';
const row = (at: number) =>
  `20250101,${['city', 'region', 'language', 'system', 'screen', 'medium'].map((name) => `${name} ${at}`).join()},1`;
const rows = Array.from({ length: 2000 }, (_, at) => row(at));

describe('rows that several columns tell apart', () => {
  it('are added, each once', () => expect(sumsOf(read([HEADER, ...rows].join('\n')))).toEqual({ sessions: 2000 }));

  it('are refused where one stands there twice, with its line and what it holds', () => {
    expect(failureOf(() => read([HEADER, ...rows, row(7)].join('\n')))).toMatchObject({
      code: 'csv-duplicate-row',
      details: { line: 2002, value: '2025-01-01 city 7 region 7 language 7 system 7 screen 7 medi' },
    });
  });
});
