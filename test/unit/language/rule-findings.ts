import type { ProcessRule } from '@/lib/model/finding-subject';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { figure } from '../draft/sample-parts';
import { found, of } from './situation-findings';

const rule = (metric: ProcessRule, figures: Record<string, Figure>): Finding =>
  found({ kind: 'process', metric, direction: 'unknown', figures: { open: figure(5, 'count'), ...figures } });

/** Each new rule of the work, of one action and of several. */
export const RULES: readonly Finding[] = [1, 3].flatMap((count) => [
  rule('due-after-leaving', { size: figure(count, 'count'), days: figure(45, 'days') }),
  rule('no-objective', { size: figure(count, 'count') }),
  rule('low-impact-effort', { size: figure(count, 'count'), share: of(['totalRevenue'], 0.008, 'rate') }),
  rule('tool-hours', {
    size: figure(count, 'count'),
    share: figure(0.72, 'rate'),
    hours: figure(62, 'count'),
    allHours: figure(86, 'count'),
  }),
  rule('quarter-review-due', { size: figure(count, 'count') }),
  rule('culture-event-due', {
    size: figure(count, 'count'),
    share: of(['totalRevenue'], 0.41, 'rate'),
    shareBefore: of(['totalRevenue'], 0.35, 'rate'),
  }),
]);
