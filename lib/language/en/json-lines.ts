/** Help of the commands that read JSON lines and write JSON lines. */
import type { Pages } from '../catalogue/command-line';

const JSON_LINES =
  'Reads one JSON object a line, from standard input or from the FILE that is named, and writes one a line, in the same order. A line that cannot be read answers {"id","error":{"code","message"}} and the rest go on; it ends with 0 all the same.';

export const JSON_LINE_PAGES: Pick<Pages, 'diagnose' | 'attribute' | 'lift'> = {
  diagnose: {
    title: 'plateau diagnose — does each series grow, stagnate or fall?',
    lead: `${JSON_LINES}
  {"id":"a","metric":"sessions","kind":"count","frequency":"daily","start":"2024-01-01","values":[120,131,null]}
  kind       count, currency or rate (a rate takes "denominators", one a value)
  frequency  daily, weekly or monthly; null is a day without an answer
  margin     growth a month that still counts as none; 0.01 when left out
  country    FR, BE, CH...: whose holidays and retail days apply; the common ones when left out
Answer: id, verdict, monthlyGrowth {estimate, low, high, level}, since,
  sinceRange {from, to}, events, notes,
  turn {verdict, probability, at, from, to, before}: how growth last changed, null where that is not sure,
  longView {from, verdict, monthlyGrowth, yearOnYear}: the whole history, and one year beside the other.`,
  },
  attribute: {
    title: 'plateau attribute — which segments carried a change?',
    lead: `${JSON_LINES}
  {"id":"a","measure":"sum","rows":[{"dimensions":{"channel":"Email"},"before":{"value":10},"after":{"value":4}}]}
  measure    sum, or rate (then before and after also hold "count")
Answer: id, segments [{dimensions, change, share, low, high}], most important first, and residual;
  where no segment stands out: segments [] and note (no-segment-stands-out, nothing-to-compare).`,
  },
  lift: {
    title: 'plateau lift — did what was done change anything?',
    lead: `${JSON_LINES}
  {"id":"a","frequency":"daily","start":"2024-01-01","values":[...],"controls":{"b":[...]},"from":"2024-03-01"}
  from, to   the days on which it could have had an effect
Answer: id, verdict, effect and relative {estimate, low, high, level}, needed.`,
  },
};
