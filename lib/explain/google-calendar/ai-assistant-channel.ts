import { ASSISTANT_CUT, assistantTable } from '@/lib/measure/comparable/assistants/join-assistants';
import { addDays, type Day } from '@/lib/model/day';
import { daysAStep } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import { isAssistantName } from '@/lib/measure/comparable/assistants/assistant-names';
import { periodIn, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import type { Context } from '../context';
import type { DatedChange, InRows } from './dated-change';

const DAY: Day = '2026-05-13';

/**
 * A channel, a medium and a campaign of their own for visits from AI assistants. Not retroactive; it reached properties until
 * about 7 June; Perplexity is not in it. Google's page of what is new, read in full where others quote it
 * (https://www.baka-ke.com/2026/06/13/ga4-ai-assistant-waiting-log/).
 */
export const aiAssistantChannel: DatedChange = {
  id: 'ai-assistant-channel',
  day: DAY,
  source: 'https://support.google.com/analytics/answer/9164320#05132026',
  moves: { metrics: 'all', dimensions: ASSISTANT_CUT },
  // Visits that were joined by host are the same on all days.
  inRows: (context) => (assistantTable(context.snapshot) ? null : firstRow(context)),
};

/** Its first row since the day; one before is a name that somebody gave. */
function firstRow({ snapshot, window }: Context): InRows | null {
  for (const dimension of ASSISTANT_CUT) {
    const table = tableBy(snapshot, dimension);
    const rows = table ? segmentSeries(table, 'sessions') : [];
    const own = rows.filter(({ segment }) => isAssistantName(segment));
    const firsts = own.map(({ series }) => series.numerator.findIndex((value) => (value ?? 0) > 0));
    const first = Math.min(...firsts.filter((at) => at >= 0));
    if (!table || !Number.isFinite(first)) continue;
    const stride = daysAStep(table);
    const since = addDays(table.start, first * stride);
    // A week that holds the day begins before it.
    if (addDays(since, stride - 1) < DAY) return null;
    const period = periodIn(table, window);
    const sum = (all: typeof rows) =>
      all.reduce((visits, { series }) => visits + (amountOver(series, period)?.numerator ?? 0), 0);
    const whole = sum(rows);
    return { since: since < DAY ? DAY : since, ...(whole > 0 && { share: sum(own) / whole }) };
  }
  return null;
}
