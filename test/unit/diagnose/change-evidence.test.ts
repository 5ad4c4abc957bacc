import { describe, expect, it } from 'vitest';
import { noisePrecision } from '@/lib/statistics/autoregressive-noise';
import { changeCandidates, changeColumn } from '@/lib/diagnose/change-columns';
import { changeEvidence, changeProducts } from '@/lib/diagnose/change-evidence';
import { baseColumns, monthsBefore } from '@/lib/diagnose/design-columns';
import { prepare } from '@/lib/diagnose/prepare';
import { regress } from '@/lib/statistics/regression';
import { dailyCounts } from './series-for-tests';

const prepared = prepare(dailyCounts({ days: 500, growth: 0.03, from: 250 }));
if (!prepared) throw new Error('no levels');
const { levels, steps } = prepared;
const end = steps.days.at(-1) ?? 0;
const time = monthsBefore(levels, end);
const base = baseColumns(levels, end, true);
const changes = changeCandidates(levels, end);
const precision = noisePrecision(levels.index, new Float64Array(time.length).fill(1), 0.4);
const pilot = 0.05;
const evidence = changeEvidence(changeProducts(levels.log, time, changes, precision), base, pilot);

describe('changeEvidence', () => {
  it('says of one change what a regression with that column says', () => {
    for (const index of [0, 3, changes.length - 1]) {
      const change = changes[index];
      if (!change) throw new Error('no change');
      const column = { values: changeColumn(change, time), plausible: change.plausible };
      const whole = regress(levels.log, [...base.slice(0, -1), column, ...base.slice(-1)], precision, pilot);
      const residual = evidence.residual - (evidence.pull[index] ?? 0) ** 2 / (evidence.own[index] ?? 1);
      expect(residual).toBeCloseTo(whole.residual, 8);
      const last = whole.order - 1;
      const growth = (whole.fitted[last] ?? 0) / (whole.factor[last * whole.order + last] ?? 1);
      const change1 = ((evidence.lean[index] ?? 0) * (evidence.pull[index] ?? 0)) / (evidence.own[index] ?? 1);
      expect(evidence.growth - change1).toBeCloseTo(growth, 8);
    }
  });

  it('says of two changes what a regression with both columns says', () => {
    const [i, j] = [1, changes.length - 4];
    const columns = [i, j].map((index) => {
      const change = changes[index];
      if (!change) throw new Error('no change');
      return { values: changeColumn(change, time), plausible: change.plausible };
    });
    const whole = regress(levels.log, [...base, ...columns], precision, pilot);
    const [a, b, c] = [evidence.own[i] ?? 0, evidence.across(i)[j] ?? 0, evidence.own[j] ?? 0];
    const [p, q] = [evidence.pull[i] ?? 0, evidence.pull[j] ?? 0];
    const explained = (c * p * p - 2 * b * p * q + a * q * q) / (a * c - b * b);
    expect(evidence.residual - explained).toBeCloseTo(whole.residual, 8);
  });
});
