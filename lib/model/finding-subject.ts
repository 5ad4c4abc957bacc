import * as z from 'zod/mini';
import type { PersonQuestion } from './answer';
import { MetricId } from './metric';

/** The rules by which the work itself is looked at. */
export const ProcessRule = z.enum([
  'nothing-closed',
  'no-deputy',
  'no-movement',
  'too-much-at-once',
  'due-after-leaving',
  'no-objective',
  'low-impact-effort',
  'tool-hours',
  'quarter-review-due',
  'culture-event-due',
]);
export type ProcessRule = z.infer<typeof ProcessRule>;

/** What a finding is about: a metric, or a rule of the work. */
export const FindingSubject = z.enum([...MetricId.options, ...ProcessRule.options]);
export type FindingSubject = z.infer<typeof FindingSubject>;

/** What a figure is of: a metric, an amount of the checklist, or what a person answered. */
export type FigureSubject = FindingSubject | PersonQuestion;
