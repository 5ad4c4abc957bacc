import { describe, expect, it } from 'vitest';
import { mulberry32 } from '@/lib/demo/random';
import { diagnose } from '@/lib/diagnose/diagnose';
import { calibrate } from '../../evaluate/calibration';
import { steadyCourse } from '../../evaluate/growth-course';
import { realNoises, seriesOverNoise } from '../../evaluate/real-noise';
import { dailyCounts } from './series-for-tests';

const source = { name: 'visits', ...dailyCounts({ days: 900, growth: 0.03, noise: 0.3 }) };
const noises = realNoises([source]);
const [noise] = noises;
if (!noise) throw new Error('no noise');

describe('series without a trend, made over the noise of a real one', () => {
  it('keep weekdays and level of their source, and lose its growth', () => {
    const series = seriesOverNoise(noise, { days: 730, course: steadyCourse(0) }, mulberry32(3));
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum(series.numerator.slice(0, 364)) / sum(series.numerator.slice(364, 728))).toBeCloseTo(1, 1);
    expect(sum(series.numerator) / 730 / noise.level).toBeCloseTo(1, 1);
  });

  it('grow by what is asked of them', () => {
    const series = seriesOverNoise(noise, { days: 500, course: steadyCourse(0.06) }, mulberry32(4));
    expect(diagnose(series).verdict).toBe('growing');
  });

  it('leave out what is too small or too short', () => {
    const small = { ...source, numerator: source.numerator.map((value) => value / 1000) };
    expect(realNoises([small, { ...source, numerator: source.numerator.slice(0, 200) }])).toEqual([]);
  });

  it('calibrate the same each time, with few false trends', () => {
    const table = calibrate(noises, 30);
    expect(calibrate(noises, 30)).toEqual(table);
    for (const share of Object.values(table.trendless.falseTrend)) expect(share).toBeLessThanOrEqual(0.2);
    expect(table.many.falseAmongClaimed).toBeLessThanOrEqual(0.1);
  });
});
