import { languagePack } from '@/lib/language/all-languages';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { round } from './round';
import { textWidth } from './text-width';
import type { TrendProps } from './chart-props';
import type { TrendScales } from './trend-scales';

type EventsProps = TrendProps & { readonly scales: TrendScales };

const FONT_SIZE = 10;
/** The lane of the labels, above all that is drawn; the marks hang below it. */
const LABEL_LINE = 10;
const MARK_LINE = 17;
const BETWEEN_LABELS = 8;

/** Outages as grey ground, steps as a line, spikes and dips as triangles; each named above the plot where there is room. */
export function TrendEvents({ scales, theme, language, width }: EventsProps) {
  const { messages, dates } = languagePack(language);
  const labels = placed(scales, width, (event) => messages.chart.event[nameOf(event)]);
  return (
    <g>
      {scales.events.map((event) => (
        <g key={`${event.kind}${event.from}`}>
          <title>{`${messages.chart.event[nameOf(event)]}, ${dates.day(event.from)}`}</title>
          <Mark event={event} scales={scales} theme={theme} />
        </g>
      ))}
      {labels.map(({ text, x }) => (
        <text key={x} x={x} y={LABEL_LINE} text-anchor="middle" fill={theme.soft} font-size={FONT_SIZE}>
          {text}
        </text>
      ))}
    </g>
  );
}

const nameOf = ({ kind, partial }: SeriesEvent) => (partial ? 'partial' : kind);

interface Label {
  readonly text: string;
  /** Its middle. */
  readonly x: number;
  readonly half: number;
}

/** Each kind is named once, what matters most first; a name that would run into another is left out. */
function placed({ events, x, left }: TrendScales, width: number, say: (event: SeriesEvent) => string): Label[] {
  const labels: Label[] = [];
  const firsts = events.filter((event, rank) => events.findIndex((other) => nameOf(other) === nameOf(event)) === rank);
  for (const event of firsts) {
    const { from } = event;
    const text = say(event);
    const half = textWidth(text, FONT_SIZE) / 2;
    const at = round(Math.min(Math.max(x(from), left + half), width - half));
    const isFree = labels.every((label) => Math.abs(label.x - at) >= label.half + half + BETWEEN_LABELS);
    if (isFree) labels.push({ text, x: at, half });
  }
  return labels;
}

interface MarkProps extends Pick<EventsProps, 'scales' | 'theme'> {
  readonly event: SeriesEvent;
}

function Mark({ event: { kind, from, to }, scales, theme }: MarkProps) {
  const x = round(scales.x(from));
  const { top, bottom } = scales;
  if (kind === 'outage') {
    const width = Math.max(3, round(scales.x(to ?? scales.last) - scales.x(from)));
    return <rect x={x} y={top} width={width} height={bottom - top} fill={theme.wait} opacity="0.22" />;
  }
  if (kind === 'level-shift')
    return <path d={`M${x} ${MARK_LINE - 4}V${bottom}`} stroke={theme.soft} stroke-dasharray="1 4" />;
  const up = kind === 'spike' ? -1 : 1;
  return <path d={`M${x - 4} ${MARK_LINE - 3 * up}h8l-4 ${6 * up}z`} fill={theme.soft} />;
}
