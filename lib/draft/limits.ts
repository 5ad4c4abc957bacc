/** What the draft cannot say, and how far the data can be relied on. */
import type { Block } from '@/lib/model/draft';
import type { HealthCode, HealthFlag } from '@/lib/model/health';
import { periodAYearBefore } from '@/lib/model/period';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeReading } from '@/lib/language/narrative/describe-reading';
import { describeHealthFlag, describeShortly } from '@/lib/language/narrative/describe-health';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { capitalised } from '@/lib/language/typography';
import { BOSS, list, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';
import { citeGrowth } from './vitals';

/** Verdicts that need more data, and what the property does not measure. */
export function cannotTellBlocks(context: DraftContext, editions = WORKING): Block[] {
  const { report } = context;
  const undecided = report.vitals.filter(({ diagnosis }) => diagnosis.verdict === 'inconclusive');
  // What a flag of the data names already stands in the state of the data.
  const named = new Set(report.health.filter(({ severity }) => severity !== 'warn').flatMap(({ metrics }) => metrics));
  const missing = report.notMeasured.filter((metric) => !named.has(metric));
  if (undecided.length + missing.length === 0) return [];
  const block = writeBlock(context, 'cannot-tell.list', editions, (narrator) => {
    const { names, messages, format } = narrator;
    const open = undecided.map((vital) => {
      const told = describeVital(vital, narrator);
      citeGrowth(told, vital, narrator);
      return `${capitalised(told.clause)}. ${told.more}`.trim();
    });
    const unmeasured = missing.map((metric) => names.metric(metric).bare);
    return list([...open, ...(unmeasured.length > 0 ? [messages.health.notMeasured(format.list(unmeasured))] : [])]);
  });
  return section(context, 'cannot-tell', editions, 'cannotTell', [block]);
}

/** Every flag of the data, gravest first; or that there is none. */
export function healthBlocks(context: DraftContext, editions = WORKING, told = context.report.health): Block[] {
  const gravity = ['block', 'warn', 'note'];
  const flags = told.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  const read = context.report.reading?.tables ?? [];
  const block = writeBlock(context, 'health.list', editions, (narrator) =>
    flags.length + read.length > 0
      ? list([
          ...new Set(flags.map((flag) => healthText(context, flag, narrator))),
          ...read.map((table) => describeReading(table, narrator)),
        ])
      : paragraph(narrator.messages.health.allWell),
  );
  return section(context, 'health', editions, 'health', [block]);
}

/** What the figures of the boss's page themselves suffer from, beside sampling, where it is not of a breakdown. */
const OF_FIGURES: readonly HealthCode[] = ['truncated', 'without-day'];

/** One line under the figures for whoever reads no further; none where the figures are whole. */
export function figuresHealthBlocks(context: DraftContext): Block[] {
  const flags = context.report.health.filter(
    ({ code, dimensions, period }) =>
      code === 'sampled' ||
      (code === 'automated-visits' && period !== undefined && period.to >= earliestCompared(context)) ||
      (OF_FIGURES.includes(code) && dimensions.length === 0),
  );
  if (flags.length === 0) return [];
  return [
    writeBlock(context, 'health.figures', BOSS, (narrator) =>
      paragraph([...new Set(flags.map((flag) => healthText(context, flag, narrator, describeShortly)))].join(' ')),
    ),
  ];
}

/** The first day that a figure of the draft is compared with. */
const earliestCompared = ({ period }: DraftContext) => periodAYearBefore(period).from;

function healthText(
  { report }: DraftContext,
  flag: HealthFlag,
  narrator: Narrator,
  describe: typeof describeHealthFlag = describeHealthFlag,
): string {
  const size = report.findings.find(({ health }) => health?.code === flag.code && health.share === flag.share)?.figures[
    'size'
  ];
  const text = describe(flag, narrator, report.source);
  if (size && flag.share !== undefined)
    narrator.cite(
      narrator.format.share(flag.share),
      describeShortly(flag, narrator, report.source).replace(/\.$/, ''),
      {
        value: flag.share,
        provenance: size.provenance,
      },
    );
  return text;
}
