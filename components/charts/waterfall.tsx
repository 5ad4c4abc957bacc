import { languagePack } from '@/lib/language/all-languages';
import { scaleLinear } from 'd3-scale';
import type { ChartProps } from './chart-props';
import { Figure } from './figure';
import { round } from './round';
import { shortened } from './shortened';
import type { ChartTheme } from './theme';

const ROW = 26;
const BAR = 14;
const TOP = 8;
const VALUE_ROOM = 76;

/** Rows from before to after: each part starts where the one above it ended, so the parts visibly add up. */
export function Waterfall({ chart, width, theme, language, title, description }: ChartProps<'waterfall'>) {
  const format = languagePack(language).format;
  const { unit, currency, before, after, parts } = chart;
  const text = (value: number, signed: boolean) =>
    format.figure({ value, unit, ...(currency ? { currency } : {}) }, { short: signed, signed });
  const labelRoom = Math.min(190, round(width * 0.36));
  const steps = runningSums(parts.map(({ value }) => value));
  const x = scaleLinear(
    [Math.min(0, ...steps.map(({ to }) => to)), Math.max(0, ...steps.map(({ to }) => to))],
    [labelRoom + VALUE_ROOM / 2, width - VALUE_ROOM],
  );
  const rowAt = (row: number) => TOP + row * ROW;
  const end = steps.at(-1)?.to ?? 0;
  return (
    <Figure width={width} height={rowAt(parts.length + 2) + TOP} theme={theme} title={title} description={description}>
      <Anchor y={rowAt(0)} x={x(0)} label={before.label} value={text(before.value, false)} theme={theme} />
      <line x1={round(x(0))} x2={round(x(0))} y1={rowAt(1) - 6} y2={rowAt(parts.length + 1)} stroke={theme.line} />
      {parts.map(({ label, value }, i) => {
        const { from, to } = steps[i] ?? { from: 0, to: 0 };
        const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
        const tone = value < 0 ? theme.fall : theme.rise;
        return (
          <g key={label}>
            <text x="0" y={rowAt(i + 1) + 12} fill={theme.ink}>
              {shortened(label, labelRoom)}
            </text>
            <rect
              x={round(left)}
              y={rowAt(i + 1)}
              width={Math.max(1, round(right - left))}
              height={BAR}
              rx="2"
              fill={tone}
            />
            <text x={round(right + 6)} y={rowAt(i + 1) + 12} fill={tone} font-weight="600">
              {text(value, true)}
            </text>
          </g>
        );
      })}
      <Anchor
        y={rowAt(parts.length + 1)}
        x={x(end)}
        label={after.label}
        value={text(after.value, false)}
        theme={theme}
        side={x(end) > width * 0.6 ? 'left' : 'right'}
      />
    </Figure>
  );
}

interface AnchorProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly value: string;
  readonly theme: ChartTheme;
  /** On which side of the mark the amount stands: inwards, where there is room. */
  readonly side?: 'left' | 'right';
}

/** Before or after: a mark on the axis with the whole amount. */
function Anchor({ x, y, label, value, theme, side = 'right' }: AnchorProps) {
  const [at, anchor] = side === 'right' ? [x + 6, 'start' as const] : [x - 6, 'end' as const];
  return (
    <g>
      <text x="0" y={y + 12} fill={theme.soft}>
        {label}
      </text>
      <path d={`M${round(x)} ${y}v${BAR}`} stroke={theme.ink} stroke-width="2" />
      <text x={round(at)} y={y + 12} text-anchor={anchor} fill={theme.ink} font-weight="600">
        {value}
      </text>
    </g>
  );
}

function runningSums(values: readonly number[]): { from: number; to: number }[] {
  let at = 0;
  return values.map((value) => {
    const from = at;
    at += value;
    return { from, to: at };
  });
}
