import type { PersonAnswer } from '@/lib/model/answer';
import type { Format } from '../format';
import type { DocumentWords } from '../en/documents';

/** A share as a share, hours as hours, a list by its length, anything else as a count. */
export function describeAnswer(
  { question, value, items }: PersonAnswer,
  format: Format,
  { handOver, hours }: DocumentWords,
): string {
  if (items !== undefined) return handOver.items(format.count(items.length));
  if (value === null) return '—';
  if (question === 'margin-share') return format.share(value);
  return question === 'hours-spent' ? hours.hours(format.decimal(value)) : format.count(value);
}
