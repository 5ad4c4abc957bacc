import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import { Figure } from '../charts/figure';
import { round } from '../charts/round';
import { PAGE_THEME } from '../charts/theme';

type Chart = NonNullable<AnswerDescription['chart']>;

const WIDTH = 348;
const HEIGHT = 56;
const MARGIN = 4;

/** The course of the figure over its period, from its lowest to its highest value, both written beside it. */
export function AnswerChart({ chart }: { readonly chart: Chart }) {
  const { values, title, first, last, lowest, highest } = chart;
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const x = (i: number) => MARGIN + (i / Math.max(1, values.length - 1)) * (WIDTH - 2 * MARGIN);
  const y = (value: number) => HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN);
  const path = values
    .map((value, i) =>
      value === null ? '' : `${(values[i - 1] ?? null) === null ? 'M' : 'L'}${round(x(i))} ${round(y(value))}`,
    )
    .join('');
  return (
    <div class="answer-chart">
      <Figure
        width={WIDTH}
        height={HEIGHT}
        theme={PAGE_THEME}
        title={title}
        description={`${first} – ${last}: ${lowest} – ${highest}`}
      >
        <path d={path} fill="none" stroke={PAGE_THEME.accent} stroke-width="1.6" stroke-linejoin="round" />
      </Figure>
      <p class="soft small" aria-hidden="true">
        <span>{first}</span>
        <span>
          {lowest} – {highest}
        </span>
        <span>{last}</span>
      </p>
    </div>
  );
}
