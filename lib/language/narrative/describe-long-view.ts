/** What a series did beyond its present regime, where that says more than the regime does. */
import { addDays, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Provenance } from '@/lib/model/provenance';
import { toldTurn } from '@/lib/model/told-turn';
import type { Estimate, Unit } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';
import { sentences } from './clauses';
import type { Narrator } from './narrator';
import { growthText } from './describe-verdict';

/** A history older than the regime by less than a quarter is the regime with a few weeks more. */
const OLDER_BY_DAYS = 91;

const TWO_YEARS = 2 * DAYS_OF_52_WEEKS;

/** A vital sign, as far as its long view goes. */
export interface LongViewOf {
  readonly diagnosis: Diagnosis;
  readonly unit: Unit;
  readonly noun: Noun;
  readonly provenance: Provenance | null;
}

/**
 * `Sur trois ans, le trafic progresse : +1,9 % par mois, entre +1,6 % et +2,1 %.`, and how the last year stands beside the one before.
 * '' where the history says the same as the present regime. A rate's change over a year is told in points elsewhere.
 */
export function describeLongView({ diagnosis, unit, noun, provenance }: LongViewOf, narrator: Narrator): string {
  const { longView, verdict } = diagnosis;
  if (!longView) return '';
  const history = isNews(diagnosis)
    ? describeHistory(
        longView,
        { noun, isOpen: verdict === 'inconclusive' && !toldTurn(diagnosis) },
        provenance,
        narrator,
      )
    : '';
  return sentences(
    history,
    unit !== 'rate' && longView.yearOnYear && !agrees(longView.yearOnYear, verdict)
      ? describeYear(longView.yearOnYear, longView, { noun, isNamed: history !== '' }, provenance, narrator)
      : '',
  );
}

type History = NonNullable<Diagnosis['longView']>;

function isNews({ verdict, since, longView }: Diagnosis): boolean {
  if (!longView || longView.verdict === verdict || longView.verdict === 'inconclusive' || since === null) return false;
  const { low, high } = longView.monthlyGrowth;
  // Small and yet on one side of zero: over years that is no plateau to speak of, and no rise or fall to speak of either.
  if (longView.verdict === 'stagnating' && (low > 0 || high < 0)) return false;
  return verdict === 'inconclusive' || daysBetween(longView.from, since) >= OLDER_BY_DAYS;
}

/** Where the present regime is too early to tell, that is said again of it alone: the history is told all the same. */
function describeHistory(
  history: History,
  { noun, isOpen }: { readonly noun: Noun; readonly isOpen: boolean },
  provenance: Provenance | null,
  narrator: Narrator,
): string {
  const { messages, dates, asOf, cite } = narrator;
  if (history.verdict === 'inconclusive') return '';
  const growth = growthText(history.monthlyGrowth, narrator);
  if (provenance)
    cite(growth, messages.label.growth(noun), {
      value: history.monthlyGrowth.estimate,
      provenance: {
        ...provenance,
        period: { from: history.from, to: asOf },
        daysObserved: history.daysObserved.history,
        method: 'mean growth over the history',
      },
    });
  const verb = messages.verdict.lastingVerb[history.verdict](noun);
  const told = messages.verdict.over(dates.duration(daysBetween(history.from, asOf)), `${noun.the} ${verb}`, growth);
  return isOpen ? `${told} ${messages.verdict.onlyLatelyOpen}` : told;
}

function describeYear(
  change: Estimate,
  { daysObserved }: History,
  { noun, isNamed }: { readonly noun: Noun; readonly isNamed: boolean },
  provenance: Provenance | null,
  narrator: Narrator,
): string {
  const { messages, format, cite, asOf } = narrator;
  const { estimate, low, high } = change;
  const text = messages.verdict.spread(format.change(estimate), format.change(low), format.change(high));
  if (provenance)
    cite(text, messages.label.change(noun, 'year'), {
      value: estimate,
      provenance: {
        ...provenance,
        period: { from: addDays(asOf, 1 - TWO_YEARS), to: asOf },
        daysObserved: daysObserved.twoYears,
        method: 'week by week over a year',
      },
    });
  return isNamed ? messages.verdict.yearOnYear(text) : messages.verdict.yearOnYearOf(noun, text);
}

/** Nothing new in a year that rose where the series rises, nor in one of which nothing can be said. */
function agrees({ low, high }: Estimate, verdict: Diagnosis['verdict']): boolean {
  if (low <= 0 && high >= 0) return true;
  return verdict === (low > 0 ? 'growing' : 'declining');
}
