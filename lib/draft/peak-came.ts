import { figureLabel } from '@/lib/language/narrative/figure-label';
import { addDays, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import type { Block } from '@/lib/model/draft';
import { BOTH, paragraph, type DraftContext, writeBlock } from './draft-context';
import { unreadFrom } from './stood-by';

/** The season's peak that earlier letters foresaw, once its week is over: what was said of it beside what came. */
export function peakCameBlock(context: DraftContext): Block[] {
  const { cameOf = [], asOf } = context.report;
  const unread = addDays(unreadFrom(context), -DAYS_UNTIL_COMPLETE);
  const [peak] = cameOf
    .filter(({ what, period }) => what === 'peak' && period.to >= unread)
    .toSorted((a, b) => b.expected.value - a.expected.value);
  const interval = peak?.expected.interval;
  if (!peak || !interval) return [];
  const { expected, value, metric, period, on } = peak;
  return [
    writeBlock(context, 'peak.came', BOTH, (narrator) => {
      const { dates, messages, names } = narrator;
      const short = { short: true } as const;
      const foreseen = (amount: number) =>
        narrator.quote({ ...expected, value: amount }, messages.label.expected(names.metric(metric)), short);
      return paragraph(
        messages.advice.work.peakCame(
          dates.shortPeriod(period, asOf),
          narrator.quote(value, figureLabel(value, narrator), short),
          foreseen(expected.value),
          dates.shortDay(on, asOf),
          foreseen(interval.low),
          foreseen(interval.high),
        ),
      );
    }),
  ];
}
