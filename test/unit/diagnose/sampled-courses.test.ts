import { describe, expect, it } from 'vitest';
import { courseOf } from '@/lib/diagnose/course';
import { prepare } from '@/lib/diagnose/prepare';
import { sampledCourses } from '@/lib/diagnose/sampled-courses';
import { dailyCounts } from './series-for-tests';

describe('sampledCourses', () => {
  const prepared = prepare(dailyCounts({ days: 500, growth: 0.06, from: 250 }));
  if (!prepared) throw new Error('nothing prepared');
  const { posterior } = courseOf(prepared);

  it('gives weights that sum to 1, and the same models each time', () => {
    const models = sampledCourses(posterior, 64);
    expect(models.reduce((sum, model) => sum + model.weight, 0)).toBeCloseTo(1, 12);
    expect(sampledCourses(posterior, 64)).toEqual(models);
  });

  it('holds turns as often as the posterior does', () => {
    const turned = sampledCourses(posterior, 400)
      .filter((model) => model.changes.some((change) => change.kind === 'turn'))
      .reduce((sum, model) => sum + model.weight, 0);
    const mass = [...posterior.lastTurn.values()].reduce((sum, weight) => sum + weight, 0);
    expect(turned).toBeCloseTo(mass, 2);
  });
});
