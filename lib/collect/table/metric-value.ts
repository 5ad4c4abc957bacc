import type { MetricField } from './fields';
import type { Group } from './group';
import { incompatible } from './refusal';

/** A metric of a group of rows: a sum, a rate of two sums (0 where nothing was divided, as GA4 answers), or persons. */
export function metricValue(field: MetricField, group: Group): number {
  const [first, second] = field.columns.map((column) => group.value(column));
  if (first === null || first === undefined) throw incompatible(field.apiName);
  if (second === undefined) return first;
  if (second === null) throw incompatible(field.apiName);
  return second === 0 ? 0 : first / second;
}

/** As the wire has it: no text where there was no answer. */
export function wireValue(field: MetricField, value: number): { value?: string } {
  if (Number.isNaN(value)) return {};
  if (field.type === 'TYPE_INTEGER') return { value: String(Math.round(value)) };
  // Sums of cents carry binary dust in their last digits.
  return { value: String(Number(value.toPrecision(14))) };
}
