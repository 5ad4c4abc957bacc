import { expect, it } from 'vitest';
import { comparedWithTotals } from '@/lib/collect/check/parts-and-totals';
import { languagePack } from '@/lib/language/all-languages';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { course, LAST_DAY, snapshotWith } from '../explain/snapshot-with';

it('says on which days the rows of a breakdown are furthest from their total', () => {
  const snapshot = snapshotWith({
    length: 84,
    days: { sessions: 100 },
    tables: [
      {
        by: 'sessionDefaultChannelGroup',
        step: 'day',
        steps: 84,
        rows: { Direct: { sessions: course(100, [28, 50], [28, 98]) } },
      },
    ],
  });
  const [table] = snapshot.tables;
  const { start = '', numerator = [] } = snapshot.totals.sessions ?? {};
  const whole = { start, columns: { sessions: numerator }, length: numerator.length };
  const [flag] = table ? comparedWithTotals(table, whole, true).flags : [];
  expect(flag).toMatchObject({ code: 'parts-left-out', share: 0.5, period: { from: '2026-02-02', to: '2026-03-01' } });
  const text = flag && describeHealthFlag(flag, narratorWith(languagePack('fr'), LAST_DAY), 'csv');
  expect(text).toMatch(/50\s% d’écart du 2 février au 1er mars 2026/);
});
