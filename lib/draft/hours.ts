import { languagePack } from '@/lib/language/all-languages';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Block, Content, Edition } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import { ownActions, workTitle } from './actions';
import { columnsOf, type DraftContext, section, table, writeBlock } from './draft-context';
import { plannedHours, type SpentHours, spentHours } from './work-hours';

/** Less is printed as nothing. */
const LEAST_TOLD = 0.05;

interface HourRow {
  /** Null for what no action is about. */
  readonly tacticId: string | null;
  readonly planned: number;
  readonly spent: SpentHours | null;
}

export function ownAnswers({ memory, report }: Pick<DraftContext, 'memory' | 'report'>): PersonAnswer[] {
  return (memory.answers ?? []).filter(({ propertyId }) => propertyId === report.property.id);
}

/** The actions that were under way at some time of the period. */
export function actionsIn(context: Pick<DraftContext, 'memory' | 'report' | 'period'>): Action[] {
  const { from, to } = context.period;
  const endOf = ({ state, doneOn, movedOn }: Action) => doneOn ?? (state === 'dropped' ? movedOn : null);
  return ownActions(context).filter((action) => action.acceptedOn <= to && (endOf(action) ?? to) >= from);
}

/** Hours planned beside hours spent, as soon as somebody has said what was spent. */
export function hourBlocks(context: DraftContext, editions: readonly Edition[]): Block[] {
  const rows = hourRows(context);
  if (rows.every(({ spent }) => spent === null)) return [];
  return section(context, 'hours', editions, ({ language }) => languagePack(language).documents.hours.heading, [
    hourTable(context, rows, editions),
  ]);
}

export function hourRows(context: DraftContext): HourRow[] {
  const { period } = context;
  const answers = ownAnswers(context);
  const about = (tacticId: string | null) =>
    spentHours(
      answers.filter((answer) => (answer.about || null) === tacticId),
      period,
    );
  const planned = Map.groupBy(actionsIn(context), ({ tacticId }) => tacticId);
  const named = new Set([...planned.keys(), ...answers.flatMap(({ about: tactic }) => tactic || [])]);
  const rows = [...named].map((tacticId) => ({
    tacticId,
    planned: (planned.get(tacticId) ?? []).reduce((sum, action) => sum + plannedHours(action, period), 0),
    spent: about(tacticId),
  }));
  return [...rows, { tacticId: null, planned: 0, spent: about(null) }].filter(
    (row) => row.planned > 0 || row.spent !== null,
  );
}

export function hourTable(context: DraftContext, rows: readonly HourRow[], editions: readonly Edition[]): Block {
  return writeBlock(context, 'hours.table', editions, (narrator) => {
    const { hours } = languagePack(narrator.language).documents;
    const labels = [hours.planned, hours.spent, hours.aYear, hours.fullTime];
    return table(
      hours.caption(narrator.dates.period(context.period)),
      columnsOf([hours.what], labels),
      rows.map((row) => hourCells(context, row, narrator)),
    );
  });
}

function hourCells(
  context: DraftContext,
  { tacticId, planned, spent }: HourRow,
  { format, language }: Narrator,
): string[] {
  const { hours } = languagePack(language).documents;
  return [
    tacticId === null ? hours.other : workTitle(context, tacticId),
    planned === 0 ? '—' : hours.hours(format.decimal(planned)),
    spent ? hours.hours(format.decimal(spent.hours)) : '—',
    spent ? hours.hours(format.count(spent.aYear)) : '—',
    spent ? format.share(spent.fullTimeShare) : '—',
  ];
}

/** The planned hours of the period by the strategy that they served, the largest share first. */
export function strategyTable(context: DraftContext, editions: readonly Edition[]): Block | null {
  const hoursOf = Map.groupBy(actionsIn(context), ({ strategy }) => strategy);
  const sums = [...hoursOf]
    .map(([strategy, actions]) => ({
      strategy,
      hours: actions.reduce((sum, action) => sum + plannedHours(action, context.period), 0),
    }))
    .filter(({ hours }) => hours >= LEAST_TOLD)
    .toSorted((a, b) => b.hours - a.hours);
  const all = sums.reduce((sum, { hours }) => sum + hours, 0);
  if (all === 0) return null;
  return writeBlock(context, 'hours.strategies', editions, ({ format, names, language }): Content => {
    const { hours: words } = languagePack(language).documents;
    return table(
      words.byStrategy,
      columnsOf([words.strategy], [words.planned, words.share]),
      sums.map(({ strategy, hours }) => [
        names.goal(strategy),
        words.hours(format.decimal(hours)),
        format.share(hours / all),
      ]),
    );
  });
}
