/** What the draft cannot say, and how far the data can be relied on. */
import type { Block } from '@/lib/model/draft';
import type { HealthCode, HealthFlag } from '@/lib/model/health';
import { overlap, periodAYearBefore } from '@/lib/model/period';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeReading } from '@/lib/language/narrative/describe-reading';
import { describeHealthFlag, describeShortly } from '@/lib/language/narrative/describe-health';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { capitalised } from '@/lib/language/typography';
import { isTold } from '@/lib/model/told-turn';
import { openOutage } from './headline';
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

/**
 * The same in one line for whoever decides: what is wrong with the data first, then the vital signs of which nothing can be
 * told yet; nothing where there is neither. `told` are the ids of the blocks above it: what stands there is not said twice.
 */
export function cannotTellInShort(context: DraftContext, told: ReadonlySet<string>): Block[] {
  const { health, vitals, findings } = context.report;
  const isAttended = ({ code, share }: HealthFlag) =>
    findings.some(({ id, health: flag }) => flag?.code === code && flag.share === share && told.has(`attention.${id}`));
  const isTraced = (flag: HealthFlag) => flag.share === undefined || sizeOf(context, flag) !== undefined;
  // A gap of days that the letter tells nothing of was told when it was news.
  const isOfLetter = ({ period }: HealthFlag) =>
    period === undefined || [context.period, periodAYearBefore(context.period)].some((days) => overlap(days, period));
  const isHere = (flag: HealthFlag) => !isOfFigures(flag) && isTraced(flag) && isOfLetter(flag) && !isAttended(flag);
  const [worst] = ['block', 'warn'].flatMap((gravity) =>
    health.filter((flag) => flag.severity === gravity && isHere(flag)),
  );
  // Of measurement that stands still the answer says why nothing can be told.
  const open = openOutage(context.report) ? [] : vitals.slice(1).filter(({ diagnosis }) => !isTold(diagnosis));
  if (!worst && open.length === 0) return [];
  return [
    writeBlock(context, 'cannot-tell.short', BOSS, (narrator) => {
      const { messages, names, format } = narrator;
      const undecided = format.list(open.map(({ metric }) => names.metric(metric).the));
      const text = worst ? healthText(context, worst, narrator) : messages.document.tooEarlyFor(undecided);
      return paragraph(messages.document.cannotTellInShort(text));
    }),
  ];
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
const OF_FIGURES: readonly HealthCode[] = [
  'truncated',
  'without-day',
  'key-event-marked',
  'key-event-taken-off',
  'key-event-recounted',
  'key-events-since',
];

const isOfFigures = ({ code, dimensions }: HealthFlag) =>
  code === 'sampled' || (OF_FIGURES.includes(code) && dimensions.length === 0);

/** One line under the figures for whoever reads no further; none where the figures are whole. */
export function figuresHealthBlocks(context: DraftContext, editions = BOSS): Block[] {
  const flags = context.report.health.filter((flag) => isOfFigures(flag) || isSetAsideFrom(context, flag));
  if (flags.length === 0) return [];
  return [
    writeBlock(context, 'health.figures', editions, (narrator) =>
      paragraph([...new Set(flags.map((flag) => healthText(context, flag, narrator, describeShortly)))].join(' ')),
    ),
  ];
}

/** The first day that a figure of the draft is compared with. */
const earliestCompared = ({ period }: DraftContext) => periodAYearBefore(period).from;

/** Visits that were set aside of days that the figures are of, or are compared with. */
const isSetAsideFrom = (context: DraftContext, { code, period }: HealthFlag) =>
  code === 'automated-visits' && period !== undefined && period.to >= earliestCompared(context);

/** What the share of a flag was read from, where it was found by looking at the figures. */
const sizeOf = ({ report }: DraftContext, { code, share }: HealthFlag) =>
  report.findings.find(({ health }) => health?.code === code && health.share === share)?.figures['size'];

function healthText(
  context: DraftContext,
  flag: HealthFlag,
  narrator: Narrator,
  describe: typeof describeHealthFlag = describeHealthFlag,
): string {
  const size = sizeOf(context, flag);
  const { source } = context.report;
  const text = describe(flag, narrator, source);
  if (size && flag.share !== undefined)
    narrator.cite(narrator.format.share(flag.share), describeShortly(flag, narrator, source).replace(/\.$/, ''), {
      value: flag.share,
      provenance: size.provenance,
    });
  return text;
}
