import type { PersonAnswer } from '@/lib/model/answer';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import { answersTo, toldFigure } from '../answers';
import { asFinding, asShare, type Context } from '../context';
import { newcombe } from '@/lib/statistics/proportion';
import { figureIn, figureOf, totalFigure } from '@/lib/measure/figures';

const METRIC = 'keyEvents';
/** Two months differ by up to three days; a month and a quarter are no match. */
const SAME_LENGTH_DAYS = 3;

interface Stretch {
  readonly answer: PersonAnswer;
  readonly sales: number;
  readonly leads: Figure;
}

/**
 * Leads that rise while sales fall. Google sees the enquiry and only a person the sale: the last period that was
 * answered beside the same one a year before, or else the one answered before it, of equal length. Said where there
 * are more leads, fewer sales, and the share of leads that became sales is surely lower (Newcombe).
 */
export function leadsAndSalesFindings(context: Context): Finding[] {
  const [last, ...earlier] = answersTo(context, 'sales').flatMap((answer) => stretchOf(context, answer) ?? []);
  const before =
    last && (earlier.find((each) => isAYearBefore(each, last)) ?? earlier.find((each) => isAsLong(each, last)));
  if (!last || !before) return [];
  const change = newcombe(conversionOf(last), conversionOf(before));
  if (!change || change.high >= 0 || last.leads.value <= before.leads.value || last.sales >= before.sales) return [];
  return [divergence(context, last, before, change)];
}

function stretchOf(context: Context, answer: PersonAnswer): Stretch | null {
  const leads = answer.value === null ? null : totalFigure(context.snapshot, METRIC, answer);
  return leads && answer.value !== null ? { answer, sales: answer.value, leads } : null;
}

const conversionOf = ({ sales, leads }: Stretch) => ({ numerator: sales, denominator: leads.value });
const isAsLong = (a: Stretch, b: Stretch) =>
  Math.abs(lengthInDays(a.answer) - lengthInDays(b.answer)) <= SAME_LENGTH_DAYS;
const isAYearBefore = (a: Stretch, b: Stretch) =>
  isAsLong(a, b) &&
  Number(b.answer.to.slice(0, 4)) - Number(a.answer.to.slice(0, 4)) === 1 &&
  a.answer.to.slice(5, 7) === b.answer.to.slice(5, 7);

function divergence(
  context: Context,
  last: Stretch,
  before: Stretch,
  change: NonNullable<ReturnType<typeof newcombe>>,
) {
  const { snapshot } = context;
  const period: Period = { from: last.answer.from, to: last.answer.to };
  const comparedWith: Period = { from: before.answer.from, to: before.answer.to };
  const ask = { metric: METRIC, period } as const;
  const visits = totalFigure(snapshot, 'sessions', period);
  const visitsBefore = totalFigure(snapshot, 'sessions', comparedWith);
  return asFinding({
    kind: 'divergence',
    metric: METRIC,
    direction: 'down',
    period,
    comparedWith,
    weight: asShare(1 - last.sales / before.sales),
    figures: {
      before: before.leads,
      after: last.leads,
      leads: last.leads,
      size: figureOf(snapshot, last.leads.value - before.leads.value, { ...ask, method: 'difference' }),
      sales: toldFigure(context, last.answer, last.sales),
      salesBefore: toldFigure(context, before.answer, before.sales),
      closing: figureIn(snapshot, 'rate', change.estimate, {
        ...ask,
        interval: change,
        method: 'Newcombe interval of the difference',
      }),
      ...(visits ? { sessionsAfter: visits } : {}),
      ...(visitsBefore ? { sessionsBefore: visitsBefore } : {}),
    },
  });
}
