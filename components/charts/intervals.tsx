import { languagePack } from '@/lib/language/all-languages';
import { scaleLinear } from 'd3-scale';
import type { ChartProps } from './chart-props';
import { Figure } from './figure';
import { round } from './round';
import { shortened } from './shortened';
import { textWidth } from './text-width';
import type { ChartTheme } from './theme';

type Row = ChartProps<'intervals'>['chart']['rows'][number];

const ROW = 30;
/** Room above the rows for what the line is, and beside them for the estimates. */
const TOP = 24;
const BOTTOM = 8;
const VALUE_ROOM = 84;
const END = 4;
const FONT_SIZE = 11;

/**
 * A row an estimate: its interval as a bar, the estimate as a dot on it, and a line through all rows for what they are held
 * against. Only a bar that lies wholly on one side of the line has a colour.
 */
export function Intervals({ chart, width, theme, language, title, description }: ChartProps<'intervals'>) {
  const { unit, currency, reference, rows } = chart;
  const format = languagePack(language).format;
  const text = (value: number) => format.figure({ value, unit, ...(currency ? { currency } : {}) }, { short: true });
  const labelRoom = Math.min(190, round(width * 0.36));
  const ends = [reference.value, ...rows.flatMap(({ low, high }) => [low, high])];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [labelRoom + 8, width - VALUE_ROOM]);
  const height = TOP + rows.length * ROW + BOTTOM;
  const line = round(x(reference.value));
  const named = `${reference.label} ${text(reference.value)}`;
  const half = textWidth(named, FONT_SIZE) / 2;
  return (
    <Figure width={width} height={height} theme={theme} title={title} description={description}>
      <text x={Math.min(Math.max(line, half), width - half)} y="12" text-anchor="middle" fill={theme.soft}>
        {named}
      </text>
      <path d={`M${line} ${TOP - 6}V${height - BOTTOM}`} stroke={theme.soft} stroke-dasharray="3 3" />
      {rows.map((row, i) => {
        const y = TOP + i * ROW + ROW / 2;
        const tone = toneOf(row, reference.value, theme);
        const [low, high] = [round(x(row.low)), round(x(row.high))];
        return (
          <g key={row.label}>
            <text x="0" y={y + 4} fill={theme.ink}>
              {shortened(row.label, labelRoom)}
            </text>
            <path
              d={`M${low} ${y - END}v${2 * END}M${low} ${y}H${high}M${high} ${y - END}v${2 * END}`}
              fill="none"
              stroke={tone}
              stroke-width="2"
            />
            <circle cx={round(x(row.value))} cy={y} r="4" fill={tone} />
            <text x={width} y={y + 4} text-anchor="end" fill={tone} font-weight="600">
              {text(row.value)}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}

function toneOf({ low, high }: Row, reference: number, theme: ChartTheme): string {
  if (low >= reference) return theme.rise;
  return high < reference ? theme.fall : theme.wait;
}
