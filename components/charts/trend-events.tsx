import { wordsIn } from '@/lib/language/language';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { round } from './round';
import type { TrendProps } from './trend';
import type { TrendScales } from './trend-scales';

type EventsProps = TrendProps & { readonly scales: TrendScales };

/** Outages as grey ground, steps as a tick on the axis, spikes and dips as triangles; each kind named once. */
export function TrendEvents({ chart, scales, theme, language }: EventsProps) {
  const { messages, dates } = wordsIn(language);
  const last = scales.days.at(-1) ?? chart.start;
  const shown = chart.events.filter(({ from }) => from >= chart.start && from <= last);
  return (
    <g>
      {shown.map((event) => (
        <g key={`${event.kind}${event.from}`}>
          <title>{`${messages.chart.event[event.kind]}, ${dates.day(event.from)}`}</title>
          <Mark event={event} last={last} scales={scales} theme={theme} />
        </g>
      ))}
      {labelled(shown, scales).map(({ kind, x, row }) => (
        <text key={kind} x={x} y={scales.bottom - 12 - 12 * row} text-anchor="middle" fill={theme.soft} font-size="10">
          {messages.chart.event[kind]}
        </text>
      ))}
    </g>
  );
}

/** Labels nearer than this would run into each other. */
const LABEL_PIXELS = 110;

interface Label {
  readonly kind: SeriesEvent['kind'];
  readonly x: number;
  /** 0 stands lowest. */
  readonly row: number;
}

/** The first event of each kind has a label; neighbours stand one above the other. */
function labelled(events: readonly SeriesEvent[], { x, left }: TrendScales): Label[] {
  const firsts = events.filter(({ kind }, i) => events.findIndex((other) => other.kind === kind) === i);
  const labels: Label[] = [];
  for (const { kind, from } of firsts) {
    const at = Math.max(round(x(from)), left + LABEL_PIXELS / 3);
    const near = labels.filter((label) => Math.abs(label.x - at) < LABEL_PIXELS).map(({ row }) => row);
    labels.push({ kind, x: at, row: Math.max(-1, ...near) + 1 });
  }
  return labels;
}

interface MarkProps extends Pick<EventsProps, 'scales' | 'theme'> {
  readonly event: SeriesEvent;
  readonly last: string;
}

function Mark({ event: { kind, from, to }, last, scales, theme }: MarkProps) {
  const x = round(scales.x(from));
  const y = scales.bottom;
  if (kind === 'outage') {
    const width = Math.max(3, round(scales.x(to ?? last) - scales.x(from)));
    return <rect x={x} y={scales.top} width={width} height={y - scales.top} fill={theme.wait} opacity="0.22" />;
  }
  if (kind === 'level-shift') return <path d={`M${x} ${y}v-8`} stroke={theme.ink} stroke-width="2" />;
  const up = kind === 'spike' ? -1 : 1;
  return <path d={`M${x - 4} ${y - 4 - 3 * up}h8l-4 ${6 * up}z`} fill={theme.soft} />;
}
