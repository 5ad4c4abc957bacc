/** Measurement that stands still, or stood still: what to check, in order, before its figures are read. */
import { measuresVisits } from '@/lib/measure/lost/measures-visits';
import { describeOutage } from '@/lib/language/narrative/describe-events';
import { capitalised } from '@/lib/language/typography';
import type { Block, Edition } from '@/lib/model/draft';
import { bold } from '@/lib/model/marked-text';
import { openOutage } from './headline';
import { outageWithin } from './lost-days';
import { BOTH, type DraftContext, list, paragraph, section, writeBlock } from './draft-context';

/** Nothing where measurement runs, and ran in the days of the document. */
export function checkBlocks(context: DraftContext, editions: readonly Edition[]): Block[] {
  const open = openOutage(context.report);
  const outage = open ?? outageWithin(context.report, context.period);
  if (!outage) return [];
  return section(context, 'stopped', editions, 'toCheck', [
    writeBlock(context, 'stopped.checks', editions, ({ messages, dates, asOf }) =>
      list(
        messages.document.checks[measuresVisits(outage.metric) ? 'visits' : 'results'](
          dates.shortDay(outage.period.from, asOf),
        ),
        true,
      ),
    ),
  ]);
}

/** Days of the document itself of which nothing was counted, for a page that has no answer to tell them. */
export function lostBlocks(context: DraftContext): Block[] {
  const lost = openOutage(context.report) ? undefined : outageWithin(context.report, context.period);
  if (!lost) return [];
  return [
    writeBlock(context, 'stopped.days', BOTH, (narrator) => {
      const { title, text } = describeOutage(lost, narrator);
      return paragraph(`${bold(`${capitalised(title)}.`)} ${text}`);
    }),
  ];
}
