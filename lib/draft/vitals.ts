/** The vital signs as blocks: verdict in words, figures beside last year's, chart with its table. */
import type { Block, Content, Edition } from '@/lib/model/draft';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Provenance } from '@/lib/model/provenance';
import type { Figure } from '@/lib/model/quantity';
import type { Report, Vital } from '@/lib/model/report';
import type { Noun } from '@/lib/language/names/noun';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { figureLabel, rowLabel } from '@/lib/language/narrative/figure-label';
import { tellLongView } from '@/lib/language/narrative/long-view';
import { citeVerdict, type ToldGrowth, tellVerdict } from '@/lib/language/narrative/verdict';
import { capitalised } from '@/lib/language/typography';
import { BOTH, paragraph, type Scene, writeBlock } from './scene';
import { seenFrom } from './seen-from';
import { isVitalVerdict } from './vital-verdict';

/** Where the growth of a vital sign was read: its verdict's own figure, or else the figure beside it. */
export function growthProvenance(report: Report, vital: Vital): Provenance | null {
  const verdict = report.findings.find((finding) => finding.metric === vital.metric && isVitalVerdict(finding, report));
  return verdict?.figures['size']?.provenance ?? vital.last?.provenance ?? null;
}

/** One block a vital sign: what it does, since when, by how much. */
export function vitalBlocks(scene: Scene): Block[] {
  return scene.report.vitals.map((vital) =>
    writeBlock(scene, `vital.${vital.metric}`, BOTH, (narrator) => verdictContent(scene.report, vital, narrator)),
  );
}

function verdictContent(report: Report, vital: Vital, narrator: Narrator): Content {
  const noun = narrator.names.metric(vital.metric);
  const told = tellVerdict(vital.diagnosis, noun, narrator, seenFrom(vital));
  citeGrowth(told, report, vital, narrator);
  const { say } = told;
  const { verdict } = vital.diagnosis;
  const long = verdict === 'inconclusive' ? longText(report, vital, narrator) : '';
  const more = long === '' ? told.more : `${told.more.replace(/\.$/, '')}. ${long}`;
  return { kind: 'verdict', name: capitalised(noun.bare), verdict, say, more };
}

function longText(report: Report, vital: Vital, narrator: Narrator): string {
  const { diagnosis, chart, metric } = vital;
  const noun = narrator.names.metric(metric);
  return tellLongView({ diagnosis, unit: chart.unit, noun, provenance: growthProvenance(report, vital) }, narrator);
}

/** What the years before say beside a decided verdict: for whoever has the time; an undecided one is told with it. */
export function longViewBlocks(scene: Scene, editions: readonly Edition[]): Block[] {
  const decided = scene.report.vitals.filter(({ diagnosis }) => diagnosis.verdict !== 'inconclusive');
  return decided
    .map((vital) =>
      writeBlock(scene, `vital.${vital.metric}.long`, editions, (narrator) =>
        paragraph(longText(scene.report, vital, narrator)),
      ),
    )
    .filter(({ generated }) => generated.kind === 'paragraph' && generated.text !== '');
}

/** Notes that the growth of a vital sign is told, as it stands in the text. */
export function citeGrowth(told: ToldGrowth, report: Report, vital: Vital, narrator: Narrator): void {
  const provenance = growthProvenance(report, vital);
  if (provenance) citeVerdict(told, narrator.names.metric(vital.metric), provenance, narrator);
}

interface Compared {
  readonly metric: string;
  readonly value: Figure;
  readonly before: Figure | null;
  /** Days of the period on which nothing could be counted. */
  readonly lost: number;
}

/**
 * The headline figures: the calendar month of the draft beside the same month a year before where the report holds
 * it, otherwise the last complete days beside the same days a year before.
 */
export function figuresBlock(scene: Scene): Block[] {
  const { rows, isMonth } = headlineFigures(scene);
  if (rows.length === 0) return [];
  return [writeBlock(scene, 'figures', BOTH, (narrator) => figuresTable(rows, isMonth, narrator))];
}

/** The period that the headline figures cover. */
export function figuresPeriod(scene: Pick<Scene, 'report' | 'period'>): Period {
  return headlineFigures(scene).rows[0]?.value.provenance.period ?? scene.period;
}

function headlineFigures({ report, period }: Pick<Scene, 'report' | 'period'>): { rows: Compared[]; isMonth: boolean } {
  const ofMonth = comparedOf(report.vitals, (vital) => {
    const value = vital.month?.value;
    const isThisMonth = value?.provenance.period.from === period.from && value.provenance.period.to === period.to;
    return isThisMonth ? { value, before: vital.month?.yearBefore ?? null, lost: vital.month?.lost ?? 0 } : null;
  });
  if (ofMonth.length > 0) return { rows: ofMonth, isMonth: true };
  const ofLastDays = comparedOf(
    report.vitals,
    ({ last, yearBefore }) => last && { value: last, before: yearBefore, lost: 0 },
  );
  return { rows: ofLastDays, isMonth: false };
}

function comparedOf(vitals: readonly Vital[], pick: (vital: Vital) => Omit<Compared, 'metric'> | null): Compared[] {
  return vitals.flatMap((vital) => {
    const picked = pick(vital);
    return picked ? [{ metric: vital.metric, ...picked }] : [];
  });
}

function figuresTable(rows: readonly Compared[], isMonth: boolean, narrator: Narrator): Content {
  const { messages, dates } = narrator;
  const { column } = messages.document;
  const now = rows[0]?.value.provenance.period;
  const before = rows.find((row) => row.before)?.before?.provenance.period;
  const named = (period: typeof now, other: string) =>
    isMonth && period ? capitalised(dates.month(period.from)) : other;
  return {
    kind: 'table',
    caption: now
      ? isMonth
        ? messages.document.monthInFigures(capitalised(dates.month(now.from)))
        : messages.document.lastDaysInFigures(dates.period(now))
      : '',
    columns: [
      { label: column.measure, align: 'start' as const },
      { label: named(now, messages.document.latest), align: 'end' as const },
      { label: named(before, messages.document.sameDaysAYearBefore), align: 'end' as const },
      { label: column.change, align: 'end' as const },
    ].slice(0, before ? 4 : 2),
    rows: rows.map((row) => figureRow(row, narrator).slice(0, before ? 4 : 2)),
  };
}

function figureRow({ metric, value, before, lost }: Compared, narrator: Narrator): string[] {
  const noun = narrator.names.metric(metric);
  return [
    capitalised(rowLabel(metric, value, narrator)),
    [narrator.quote(value, figureLabel(value, narrator)), lost > 0 && `(${countedDays(value, lost, narrator)})`]
      .filter(Boolean)
      .join(' '),
    before ? narrator.quote(before, figureLabel(before, narrator)) : '—',
    before && before.value > 0 ? changeText(value, before, noun, narrator) : '—',
  ];
}

/** `27 jours comptés sur 30`, of a sum that leaves some days out. */
export function countedDays({ provenance }: Figure, lost: number, { messages, format }: Narrator): string {
  const days = lengthInDays(provenance.period);
  return messages.document.countedDays(format.count(days - lost), format.count(days));
}

/** Rates differ by points, amounts by a share of what they were. */
export function changeText(value: Figure, before: Figure, noun: Noun, narrator: Narrator): string {
  const label = narrator.messages.label.change(noun, 'year');
  const { provenance } = value;
  if (value.unit === 'rate')
    return narrator.quote(
      { ...value, value: value.value - before.value, provenance: { ...provenance, method: 'difference' } },
      label,
      { signed: true },
    );
  const change = value.value / before.value - 1;
  return narrator.quote(
    { value: change, unit: 'change', provenance: { ...provenance, method: 'relative change' } },
    label,
  );
}
