import { languagePack } from '@/lib/language/all-languages';
import { area, line } from 'd3-shape';
import type { Day } from '@/lib/model/day';
import { Figure } from './figure';
import { round } from './round';
import { textWidth } from './text-width';
import { TrendEvents } from './trend-events';
import type { TrendProps } from './chart-props';
import { type TrendScales, trendScales } from './trend-scales';

/** A series over time: its values, the trend of the present regime with its interval, what happened on the way. */
export function Trend(props: TrendProps) {
  const { chart, width, height, theme, language, title, description } = props;
  const scales = trendScales(chart, width, height, language);
  return (
    <Figure width={width} height={height} theme={theme} title={title} description={description}>
      <ValueAxis {...props} scales={scales} />
      <TimeAxis {...props} scales={scales} />
      <TrendEvents {...props} scales={scales} />
      <Regime {...props} scales={scales} />
      <Values {...props} scales={scales} />
      <SinceMarker {...props} scales={scales} />
    </Figure>
  );
}

type Part = TrendProps & { readonly scales: TrendScales };

function ValueAxis({ theme, scales, width }: Part) {
  return (
    <g>
      {scales.ticks.map(({ value, label }) => (
        <g key={value}>
          <line
            x1={scales.left}
            x2={width}
            y1={round(scales.y(value))}
            y2={round(scales.y(value))}
            stroke={theme.line}
          />
          <text x={scales.left - 6} y={round(scales.y(value) + 4)} text-anchor="end" fill={theme.soft}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function TimeAxis({ theme, language, scales, height }: Part) {
  const { dates } = languagePack(language);
  return (
    <g>
      {scales.months.map((day) => (
        <text key={day} x={round(scales.x(day))} y={height - 5} text-anchor="middle" fill={theme.soft}>
          {dates.monthTick(day)}
        </text>
      ))}
    </g>
  );
}

function Regime({ chart: { regime }, theme, scales }: Part) {
  if (!regime || regime.line.length < 2) return null;
  const band = area<(typeof regime.line)[number]>()
    .x(({ day }) => scales.x(day))
    .y0(({ low }) => scales.y(low))
    .y1(({ high }) => scales.y(high))
    .digits(1);
  const course = line<{ day: Day; value: number }>()
    .x(({ day }) => scales.x(day))
    .y(({ value }) => scales.y(value))
    .digits(1);
  return (
    <g>
      {regime.before && regime.before.length > 1 && (
        <path
          d={course(regime.before) ?? ''}
          fill="none"
          stroke={theme.accent}
          stroke-width="1.8"
          stroke-dasharray="6 4"
          opacity="0.8"
        />
      )}
      <path d={band(regime.line) ?? ''} fill={theme.band} />
      <path d={course(regime.line) ?? ''} fill="none" stroke={theme.accent} stroke-width="2.2" />
    </g>
  );
}

function Values({ chart, theme, scales }: Part) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => scales.x(scales.days[i] ?? chart.start))
    .y((value) => scales.y(value ?? 0))
    .digits(1);
  return (
    <path
      d={path(chart.values) ?? ''}
      fill="none"
      stroke={theme.ink}
      stroke-width="1.2"
      stroke-linejoin="round"
      opacity="0.75"
    />
  );
}

const SINCE_FONT_SIZE = 11;

/**
 * Where the present regime began, said in words above its line, with the days between which it did as a bar; the words
 * move left where they would be cut off.
 */
function SinceMarker({ chart: { regime, verdict, start }, theme, language, scales, width }: Part) {
  if (!regime || regime.since <= start || regime.range === null) return null;
  const { since, range, mark = verdict === 'stagnating' ? 'plateau' : 'change' } = regime;
  const { dates, messages } = languagePack(language);
  const x = round(scales.x(since));
  const when = range ? dates.around(since, range, scales.last) : dates.month(since);
  const text = messages.chart.since[mark](when);
  const textX = Math.max(0, Math.min(x - 1, round(width - textWidth(text, SINCE_FONT_SIZE))));
  return (
    <g>
      {range && (
        <line
          x1={round(scales.x(range.from < start ? start : range.from))}
          x2={round(scales.x(range.to))}
          y1={scales.bottom}
          y2={scales.bottom}
          stroke={theme.soft}
          stroke-width="3"
        />
      )}
      <line x1={x} x2={x} y1={scales.top - 5} y2={scales.bottom} stroke={theme.soft} stroke-dasharray="2 3" />
      <text x={textX} y={scales.top - 8} fill={theme.ink} font-size={SINCE_FONT_SIZE}>
        {text}
      </text>
    </g>
  );
}
