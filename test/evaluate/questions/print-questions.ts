import type { Outcome, Scored } from './score-questions';

const OUTCOMES: readonly Outcome[] = ['right', 'refused rightly', 'asked back', 'held back', 'wrong'];
const LEAST_RIGHT = 0.85;
const MOST_WRONG = 0.02;

/** How many questions were read right, refused rightly, asked back where two readings are as good, held back, or wrong. */
export function printQuestions(name: string, scored: readonly Scored[]): string {
  const count = (...outcomes: readonly Outcome[]) => scored.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const share = (...outcomes: readonly Outcome[]) => (count(...outcomes) / scored.length).toFixed(3);
  return [
    `${name}: ${scored.length} questions`,
    ...OUTCOMES.map((outcome) => `  ${outcome.padEnd(16)} ${String(count(outcome)).padStart(4)}`),
    `  right, refused rightly or asked back  ${share('right', 'refused rightly', 'asked back')}  (at least ${LEAST_RIGHT})`,
    `  wrong without a warning               ${share('wrong')}  (at most ${MOST_WRONG})`,
  ].join('\n');
}

/** What was not read as it was meant, to be looked at. */
export function printMisread(scored: readonly Scored[]): string {
  return scored
    .filter(({ outcome }) => outcome === 'wrong' || outcome === 'held back')
    .map(({ typed, means, outcome, json }) => {
      const { metrics, dimensions, where, period, compare, by, order } = json.understood;
      const conditions = where.map(({ dimension, values }) => `${dimension}=${values.join(';')}`).join('&');
      const days = (of: typeof compare) => of && `${of.from}..${of.to}`;
      const told = [
        metrics.join(','),
        dimensions.length > 0 && `by ${dimensions.join(',')}`,
        conditions && `where ${conditions}`,
        `in ${days(period)}`,
        compare && `vs ${days(compare)}`,
        by && `each ${by}`,
        order && `order ${order}`,
      ];
      const why = json.status === 'answered' ? '' : `\n    ${json.text.split('\n').slice(0, 4).join(' / ')}`;
      return `${outcome}  “${typed}”\n    meant ${means}\n    ${json.status}: ${told.filter(Boolean).join(' ')}${why}`;
    })
    .join('\n');
}
