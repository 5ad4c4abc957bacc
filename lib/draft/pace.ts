/** Where the present pace leads beside the target, and what each lever would have to give. */
import { bold } from '@/lib/model/marked-text';
import { type Lever, leverFactor, leversOf } from '@/lib/advise/targets';
import { likelihoodOf } from '@/lib/language/likelihood';
import { quoteWithInterval } from '@/lib/language/narrative/clauses';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import type { Block, Content } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { TargetReading } from '@/lib/model/target';
import { intervalChart } from './interval-chart';
import { columnsOf, type DraftContext, paragraph, section, table, WORKING, writeBlock } from './draft-context';

/** Traffic, conversion, order value; and a fourth that the outcome can be split by: customers who return. */
const LEVERS = 3;

/** The target in each of its meanings, the present pace, and what each lever would have to give. */
export function paceBlocks(context: DraftContext, editions = WORKING): Block[] {
  const { findings } = context.report;
  const finding = findings.find(({ kind }) => kind === 'pace');
  if (!finding) return [];
  const levers = leversOf(findings);
  const told = writeBlock(context, 'pace.text', editions, (narrator) => {
    const { title, text } = describeFinding(finding, narrator);
    return paragraph([bold(`${title}.`), text, leversSentence(finding, narrator)].filter(Boolean).join(' '));
  });
  const readings = writeBlock(context, 'pace.readings', editions, (narrator) => readingsTable(finding, narrator));
  const shares = levers.length === 0 ? [] : leverBlocks(context, levers, editions);
  return section(context, 'pace', editions, 'pace', [
    told,
    ...outlookBlock(context, finding, editions),
    readings,
    ...shares,
  ]);
}

/** What the present pace comes to in each meaning of the target, beside it; nothing where nothing can be foreseen. */
function outlookBlock(context: DraftContext, { figures }: Finding, editions = WORKING): Block[] {
  const target = figures['to'];
  const ends = TargetReading.options.flatMap((reading) => {
    const estimate = figures[`${reading}AtEnd`]?.interval;
    return estimate === undefined ? [] : [{ reading, estimate }];
  });
  if (target === undefined || ends.length === 0) return [];
  return [
    writeBlock(context, 'pace.chart', editions, (narrator) => {
      const { document, target: words } = narrator.messages;
      const { pace, reading: name, atEnd } = document.intervals;
      const amount = narrator.format.figure(target, { short: true });
      return intervalChart(
        {
          title: pace.title,
          description: pace.description(amount),
          unit: target.unit,
          ...(target.currency === undefined ? {} : { currency: target.currency }),
          reference: { label: pace.reference, value: target.value },
          rows: ends.map(({ reading, estimate }) => ({ label: words.short[reading], estimate })),
          columns: [name, atEnd],
        },
        narrator,
      );
    }),
  ];
}

function leversSentence({ figures: { from, to } }: Finding, { messages, format, dates }: Narrator): string {
  const factor = from && to && leverFactor(from.value, to.value, LEVERS);
  const ofFour = from && to && leverFactor(from.value, to.value, LEVERS + 1);
  if (!factor || !ofFour || to?.unit !== 'currency') return '';
  const count = dates.spelled(LEVERS);
  return [messages.pace.levers(count, format.factor(factor)), messages.target.levers.four(format.factor(ofFour))].join(
    ' ',
  );
}

/** What cannot be told of one reading has an empty cell; a column that no reading fills is left out. */
function readingsTable({ figures, metric }: Finding, narrator: Narrator): Content {
  const { pace, target } = narrator.messages;
  const noun = narrator.names.metric(metric);
  const columns = [
    { label: pace.needed, cell: (reading: TargetReading) => quoted(figures[reading], pace.needed, narrator) },
    {
      label: target.column.fromNow,
      cell: (reading: TargetReading) => quoted(figures[`${reading}FromNow`], target.label.fromNow, narrator),
    },
    {
      label: target.column.atEnd,
      cell: (reading: TargetReading) =>
        quoted(figures[`${reading}AtEnd`], target.label.atEnd(noun, pace.reading[reading]), narrator),
    },
    {
      label: target.column.chance,
      cell: (reading: TargetReading) => {
        const chance = figures[`${reading}Chance`];
        return chance ? target.likelihood[likelihoodOf(chance.value)] : '';
      },
    },
  ];
  const rows = TargetReading.options.filter((reading) => figures[reading] !== undefined);
  const filled = columns.filter(({ cell }) => rows.some((reading) => cell(reading) !== ''));
  return table(
    pace.readings,
    columnsOf(
      [pace.ifItMeans],
      filled.map(({ label }) => label),
    ),
    rows.map((reading) => [pace.reading[reading], ...filled.map(({ cell }) => cell(reading))]),
  );
}

function quoted(figure: Finding['figures'][string] | undefined, label: string, narrator: Narrator): string {
  return figure ? quoteWithInterval(figure, label, narrator, { short: true }) : '';
}

function leverBlocks(context: DraftContext, levers: readonly Lever[], editions = WORKING): Block[] {
  return [
    writeBlock(context, 'pace.levers', editions, (narrator) => leversTable(levers, narrator)),
    writeBlock(context, 'pace.within', editions, ({ messages, format }) => {
      const { levers: words } = messages.target;
      const product = (of: (lever: Lever) => number) => levers.reduce((whole, lever) => whole * of(lever), 1);
      const [within, asked] = [product((lever) => lever.within), product((lever) => lever.equal)];
      const isAtBest = levers.every(({ weighted }) => weighted === null);
      return paragraph(isAtBest ? words.atTheirBest : words.within(format.factor(within), format.factor(asked)));
    }),
  ];
}

function leversTable(levers: readonly Lever[], narrator: Narrator): Content {
  const { messages, names, format } = narrator;
  const { column, caption } = messages.target.levers;
  const isWeighted = levers.some(({ weighted }) => weighted !== null);
  const times = (factor: number) => `×\u00a0${format.factor(factor)}`;
  const withinReach = ({ metric, within, evidence }: Lever) =>
    narrator.cite(times(within), `${names.figure(metric).bare}, ${uncapitalised(column.within)}`, {
      value: within,
      provenance: evidence,
    });
  return table(
    caption,
    columnsOf([column.lever], [column.equal, column.within, ...(isWeighted ? [column.weighted] : [])]),
    levers.map((lever) => [
      capitalised(names.figure(lever.metric).bare),
      times(lever.equal),
      withinReach(lever),
      ...(lever.weighted === null ? [] : [times(lever.weighted)]),
    ]),
  );
}
