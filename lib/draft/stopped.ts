/** Measurement that stands still today: what to check, in order, before any figure is read again. */
import type { Block, Edition } from '@/lib/model/draft';
import { openOutage } from './headline';
import { type DraftContext, list, section, writeBlock } from './draft-context';

/** Nothing where measurement runs. */
export function checkBlocks(context: DraftContext, editions: readonly Edition[]): Block[] {
  const outage = openOutage(context.report);
  if (!outage) return [];
  return section(context, 'stopped', editions, 'toCheck', [
    writeBlock(context, 'stopped.checks', editions, ({ messages, dates, asOf }) =>
      list(messages.document.checks(dates.shortDay(outage.period.from, asOf)), true),
    ),
  ]);
}
