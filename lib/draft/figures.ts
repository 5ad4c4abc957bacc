/** The headline figures of the days that a draft is about, beside those of a year before. */
import { excludesZero } from '@/lib/statistics/interval';
import type { MetricId } from '@/lib/model/metric';
import type { Noun } from '@/lib/language/catalogue/noun';
import { withCounted } from '@/lib/language/narrative/clauses';
import { figureLabel, rowLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import type { Block, Content } from '@/lib/model/draft';
import { isChangeOfFewCounted } from '@/lib/measure/few-events';
import { isSamePeriod, lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Vital } from '@/lib/model/report';
import { BOTH, columnsOf, type DraftContext, table, writeBlock } from './draft-context';

type Told = Pick<DraftContext, 'report' | 'period'>;
/** What the figures are of: the draft's own days, or the last complete ones where the report does not hold those. */
type Stretch = 'month' | 'week' | 'quarter' | 'last' | 'soFar';

interface Compared {
  readonly metric: MetricId;
  readonly value: Figure;
  readonly before: Figure | null;
  /** The month before; of a month alone. */
  readonly previous: Figure | null;
  /** What a target asks of the month; null without one. */
  readonly target: Figure | null;
  /** Days of the period on which nothing could be counted. */
  readonly lost: number;
  /** So few events that no change is told. */
  readonly isThin: boolean;
  /** The change on the year may be chance. */
  readonly isOpen: boolean;
}

/**
 * The headline figures: the month, week or quarter of the draft beside the same one a year before. A month that the
 * report does not hold is told by the last complete days; a week or a quarter by nothing.
 */
export function figuresBlock(context: DraftContext, fallBack: 'last' | 'none' = 'last'): Block[] {
  const { rows, of } = headlineFigures(context);
  if (rows.length === 0 || ((of === 'last' || of === 'soFar') && fallBack === 'none')) return [];
  return [writeBlock(context, 'figures', BOTH, (narrator) => figuresTable(rows, of, narrator))];
}

/** The period that the headline figures cover. */
export function figuresPeriod(told: Told): Period {
  return headlineFigures(told).rows[0]?.value.provenance.period ?? told.period;
}

/**
 * `chiffre d’affaires de 92 k€ (+3 % sur un an)`: what the property lives on, for a title, whose figures the table below
 * it cites, and without the change where that may be chance; '' where a day of either year was not read.
 */
export function figureOfTitle(told: Told, narrator: Narrator): string {
  const { rows, of } = headlineFigures(told);
  const main = rows.find(({ metric }) => metric === told.report.vitals[0]?.metric);
  if (of === 'last' || of === 'soFar' || !main || main.lost > 0 || !isFull(main.value)) return '';
  const { headline } = narrator.messages;
  const { metric, value, before } = main;
  const noun = narrator.names.metric(metric);
  const short = narrator.format.figure(value, { short: true });
  const amount =
    value.unit === 'count' ? withCounted(short, metric, value.unit, narrator) : headline.amountOf(noun, short);
  const isCompared = before !== null && isFull(before) && !main.isThin && !main.isOpen;
  return headline.beside(amount, isCompared ? changeText(value, before, noun, narrator) : '');
}

function isFull({ provenance }: Figure): boolean {
  return provenance.daysObserved === lengthInDays(provenance.period);
}

function headlineFigures({ report, period }: Told): { rows: Compared[]; of: Stretch } {
  for (const of of ['month', 'week', 'quarter'] as const) {
    const rows = comparedOf(report.vitals, (vital) => {
      const value = vital[of]?.value;
      if (!value || !isSamePeriod(value.provenance.period, period)) return null;
      const {
        yearBefore,
        previous = null,
        target = null,
        lost = 0,
        isThin = false,
        yearChange,
      } = vital[of] ?? { yearBefore: null };
      const isOpen = yearChange !== undefined && !excludesZero(yearChange);
      return { value, before: yearBefore, previous, target, lost, isThin, isOpen };
    });
    if (rows.length > 0) return { rows, of };
  }
  const rows = comparedOf(
    report.vitals,
    ({ last, yearBefore, lost = 0 }) => last && { ...PLAIN, value: last, before: yearBefore, lost },
  );
  if (rows.length > 0) return { rows, of: 'last' };
  const young = comparedOf(report.vitals, ({ soFar }) => (soFar?.value ? { ...PLAIN, value: soFar.value } : null));
  return { rows: young, of: 'soFar' };
}

/** A figure of which nothing else is told. */
const PLAIN = { before: null, previous: null, target: null, lost: 0, isThin: false, isOpen: false } as const;

function comparedOf(vitals: readonly Vital[], pick: (vital: Vital) => Omit<Compared, 'metric'> | null): Compared[] {
  return vitals.flatMap((vital) => {
    const picked = pick(vital);
    return picked ? [{ metric: vital.metric, ...picked }] : [];
  });
}

function figuresTable(all: readonly Compared[], of: Stretch, narrator: Narrator): Content {
  // Of few events the count says it, in a row of its own; its share of the visits would be chance.
  const rows = all.filter(({ value, isThin }) => !isThin || value.unit !== 'rate');
  const { document } = narrator.messages;
  // What holds of every row stands once, above them.
  const [first] = rows;
  const isLostAlike = first !== undefined && first.lost > 0 && rows.every(({ lost }) => lost === first.lost);
  const now = rows[0]?.value.provenance.period;
  const before = rows.find((row) => row.before)?.before?.provenance.period;
  const previous = rows.find((row) => row.previous)?.previous?.provenance.period;
  const columns: { readonly label: string; readonly cell: (row: Compared) => string }[] = [
    {
      label: nameOf(now, of, narrator) ?? document.latest[of === 'week' ? 'week' : 'days'],
      cell: (row) => (isLostAlike ? plainText(row.value, narrator) : valueText(row, narrator)),
    },
    ...(previous
      ? [{ label: nameOf(previous, of, narrator) ?? '', cell: (row: Compared) => plainText(row.previous, narrator) }]
      : []),
    ...(before
      ? [
          {
            label: nameOf(before, of, narrator) ?? document.aYearBefore[of === 'week' ? 'week' : 'days'],
            cell: (row: Compared) => plainText(row.before, narrator),
          },
          {
            label: previous ? document.column.overYear : document.column.change,
            cell: ({ metric, value, before: earlier, isThin }: Compared) =>
              (earlier && changeText(value, earlier, narrator.names.metric(metric), narrator, { isThin })) || '—',
          },
        ]
      : []),
  ];
  if (rows.some(({ target }) => target))
    columns.push({ label: document.column.target, cell: ({ target }) => (target ? targetText(target, narrator) : '') });
  return table(
    [now && captionOf(now, of, narrator), isLostAlike && `(${countedDays(first.value, first.lost, narrator)})`]
      .filter(Boolean)
      .join(' '),
    columnsOf(
      [document.column.measure],
      columns.map(({ label }) => label),
    ),
    rows.map((row) => [
      capitalised(rowLabel(row.metric, row.value, narrator)),
      ...columns.map(({ cell }) => cell(row)),
    ]),
  );
}

function valueText({ value, lost }: Compared, narrator: Narrator): string {
  return [plainText(value, narrator), lost > 0 && `(${countedDays(value, lost, narrator)})`].filter(Boolean).join(' ');
}

const targetText = (figure: Figure, narrator: Narrator) =>
  narrator.quote(figure, narrator.messages.label.targetOf(figureLabel(figure, narrator)), { short: true });

const plainText = (figure: Figure | null, narrator: Narrator) =>
  figure ? narrator.quote(figure, figureLabel(figure, narrator)) : '—';

function captionOf(period: Period, of: Stretch, narrator: Narrator): string {
  const { document } = narrator.messages;
  const days = narrator.dates.period(period);
  if (of === 'week') return document.weekInFigures(days);
  if (of === 'soFar') return document.daysSoFar(days);
  const name = nameOf(period, of, narrator);
  return name === null ? document.lastDaysInFigures(days) : document.monthInFigures(name);
}

/** `Novembre 2026`, `3e trimestre 2026`; null for days that have no name. */
function nameOf(period: Period | undefined, of: Stretch, { dates }: Narrator): string | null {
  if (!period) return null;
  if (of === 'month') return capitalised(dates.month(period.from));
  return of === 'quarter' ? dates.quarter(period.to) : null;
}

/** `27 jours comptés sur 30`, of a sum that leaves some days out. */
export function countedDays({ provenance }: Figure, lost: number, { messages, format }: Narrator): string {
  const days = lengthInDays(provenance.period);
  return messages.document.countedDays(format.count(days - lost), format.count(days), days - lost);
}

/**
 * Rates differ by points, amounts by a share of what they were. Of few events counts differ by so many, and nothing is told
 * of a rate or of money, as where nothing was before: ''.
 */
export function changeText(
  value: Figure,
  before: Figure,
  noun: Noun,
  narrator: Narrator,
  { beside = 'year', isThin = false }: { beside?: 'year' | 'preceding'; isThin?: boolean } = {},
): string {
  const label = narrator.messages.label.change(noun, beside);
  const { provenance } = value;
  const isFew = isThin || isChangeOfFewCounted(before, value);
  if (isFew ? value.unit === 'count' : value.unit === 'rate')
    return narrator.quote(
      { ...value, value: value.value - before.value, provenance: { ...provenance, method: 'difference' } },
      label,
      { signed: true },
    );
  if (isFew || before.value <= 0) return '';
  const change = value.value / before.value - 1;
  return narrator.quote(
    { value: change, unit: 'change', provenance: { ...provenance, method: 'relative change' } },
    label,
  );
}
