import { bold } from '@/lib/model/marked-text';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import { isTold, standingOf } from '@/lib/model/told-turn';
import { languagePack } from '@/lib/language/all-languages';
import { isSurePart } from '@/lib/language/narrative/clauses';
import { describeBriefly, titleOf } from '@/lib/language/narrative/describe-finding';
import { describeCourse } from '@/lib/language/narrative/describe-verdict';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { OTHERS } from '@/lib/explain/findings/segments';
import { channelsOf } from './channels';
import { decisionsAsked, factsDecidedOn, isDecidedOn } from './decisions';
import { openOutage } from './headline';
import { factorsOfMonth } from './month-why';
import { BOSS, paragraph, type DraftContext, section, writeBlock } from './draft-context';
import { passageText } from './passage-text';
import { isForWhoDecides, isNewToWhoDecides } from './stood-by';
import { adviceAbout, isNews, describeAnswered } from './told-before';

/** Of what the page has room for. */
const MOST = 2;
/** Of what is still so, the weightiest, in one of them. */
const MOST_KNOWN = 2;
/** Below this a fact is a guess, and a boss gets no guesses. */
const SURE = 0.9;
const CHANNEL = 'sessionDefaultChannelGroup';

/** The findings that a boss ought to know of, beyond the verdicts that stand above them: the news, then what is still so. */
export function attentionBlocks(context: DraftContext): Block[] {
  // What carried the month's own change stands below its figures: the same of other days would be told twice.
  const isToldOfMonth = ({ kind, since }: Finding) => kind === 'factors' && since === undefined;
  const hasMonth = factorsOfMonth(context) !== undefined;
  const found = toAttend(context.report)
    .filter((finding) => !hasMonth || !isToldOfMonth(finding))
    .filter((finding) => isForWhoDecides(context, finding))
    .filter((finding) => !isToldElsewhere(context, finding));
  const isFresh = (finding: Finding) =>
    isBroken(finding) || isNews(context, finding) || isNewToWhoDecides(context, finding);
  const room = Math.max(0, Math.min(MOST, context.passages - decisionsAsked(context)));
  const broken = found.filter(isBroken);
  const isAsked = (finding: Finding) => isDecidedOn(context, adviceAbout(context, finding)?.fingerprint);
  const known =
    room === 0 ? [] : found.filter((finding) => !isFresh(finding) && !isAsked(finding)).slice(0, MOST_KNOWN);
  const others = found.filter((finding) => isFresh(finding) && !isBroken(finding));
  const news = [...broken, ...others.slice(0, known.length > 0 ? room - 1 : room)];
  const told = news.map((finding) =>
    writeBlock(context, `attention.${finding.id}`, BOSS, (narrator) => {
      const { title, text, ask } = describeBriefly(finding, narrator);
      return paragraph([bold(`${title}.`), text, ask].filter(Boolean).join(' '));
    }),
  );
  const undated = news.filter((finding, i) => !namesItsDays(context, finding, told[i]));
  const blocks = [
    ...daysBlock(context, [...undated, ...known]),
    ...told,
    ...(known.length > 0 ? [knownBlock(context, known)] : []),
  ];
  return section(context, 'attention', BOSS, 'attention', blocks);
}

/** What the table of channels says, and what a decision is asked about, is not told a second time. */
function isToldElsewhere(context: DraftContext, finding: Finding): boolean {
  // Measurement that stands still is the answer itself.
  if (finding === openOutage(context.report)) return true;
  if (isBroken(finding)) return false;
  if (finding.kind === 'segments' && finding.dimension === CHANNEL && channelsOf(context).length > 0) return true;
  const decided = new Set(factsDecidedOn(context).flatMap((fact) => [fact.id, ...subjectsOf(fact)]));
  return [finding.id, ...subjectsOf(finding)].some((subject) => decided.has(subject));
}

/** The segments that a fact is about. */
function subjectsOf({ dimension, segment, parts = [] }: Finding): string[] {
  if (dimension === null || dimension === 'date') return [];
  const named = [...(segment === null ? [] : [segment]), ...parts.map(({ key }) => key)];
  return named.filter((key) => key !== OTHERS).map((key) => `${dimension}|${key}`);
}

/**
 * A page about a month says of which days its facts are, where these go on after it, or are not the last four weeks because
 * days were lost.
 */
function daysBlock(context: DraftContext, told: readonly Finding[]): Block[] {
  const { window, asOf, vitals } = context.report;
  const isInPart = vitals.some(({ lost = 0 }) => lost > 0);
  const words = isInPart ? 'weeksInPart' : window.to < asOf ? 'wholeWeeks' : 'laterThanMonth';
  const isSaid = ({ kind, period }: Finding) =>
    // A trend is of its own regime, which its sentence names.
    kind !== 'verdict' &&
    lengthInDays(period) === WINDOW_DAYS &&
    (words !== 'laterThanMonth' || period.to > context.period.to);
  const finding = told.find(isSaid);
  if (!finding) return [];
  return [
    writeBlock(context, 'attention.days', BOSS, ({ messages, dates }) =>
      paragraph(messages.document[words](dates.shortPeriod(finding.period, asOf))),
    ),
  ];
}

/** Whether a passage says itself of which days it is. */
function namesItsDays({ settings, report }: DraftContext, { period }: Finding, block: Block | undefined): boolean {
  const { dates } = languagePack(settings.language);
  const text = (block ? passageText(block) : '').toLowerCase();
  return [dates.shortPeriod(period, report.asOf), dates.period(period)].some((days) =>
    text.includes(days.toLowerCase()),
  );
}

/** What was told in an earlier month, in one paragraph: only what became of it is new. */
function knownBlock(context: DraftContext, known: readonly Finding[]): Block {
  return writeBlock(context, 'attention.known', BOSS, (narrator) => {
    const { work } = narrator.messages.advice;
    const facts = known.map((finding) => {
      const title = courseOrTitle(finding, narrator);
      const entry = adviceAbout(context, finding);
      const answered = entry && describeAnswered(context, entry, narrator);
      return answered ? work.factWith(title, answered) : title;
    });
    return paragraph(work.stillTrue(facts));
  });
}

/** A trend without since when: its likeliest day is another one in each reading, and was told when it was news. */
function courseOrTitle(finding: Finding, narrator: Narrator): string {
  const { kind, diagnosis, metric, segment } = finding;
  if (kind !== 'verdict' || !diagnosis || segment !== null || !isTold(diagnosis)) return titleOf(finding, narrator);
  return capitalised(describeCourse(diagnosis, narrator.names.metric(metric), narrator));
}

/**
 * Broken measurement first, then what moved the main figure, then what weighs most; one finding of each kind,
 * so that no fact is told twice.
 */
export function toAttend(report: Report): Finding[] {
  const [main] = report.vitals;
  const hasStalled = main !== undefined && ['stagnating', 'slowed'].includes(standingOf(main.diagnosis));
  const ranked = report.findings.filter(isForTheBoss).toSorted((a, b) => rankOf(b, hasStalled) - rankOf(a, hasStalled));
  const oneOfEach = ranked.filter((each, rank) => ranked.findIndex(({ kind }) => kind === each.kind) === rank);
  // Traffic and conversion that went apart are the same news as the factors of the revenue.
  const hasFactors = oneOfEach.some(({ kind }) => kind === 'factors');
  return oneOfEach.filter(({ kind }) => kind !== 'divergence' || !hasFactors);
}

/** Weights and confidences are shares: whole numbers put a kind before all others. */
function rankOf(finding: Finding, hasStalled: boolean): number {
  const weight = finding.weight * finding.confidence;
  if (isBroken(finding)) return 3 + weight;
  if (finding.kind === 'vanished') return 2 + finding.weight;
  if (finding.kind !== 'factors') return weight;
  // What changed since growth stopped or slowed matters then; otherwise a year is the better measure.
  return (finding.since !== undefined) === hasStalled ? 2 + weight : 1 + weight;
}

/** Measurement that stands still, or data that no advice may rest on. */
function isBroken({ kind, direction, health }: Finding): boolean {
  return (kind === 'outage' && direction === 'down') || health?.severity === 'block';
}

function isForTheBoss(finding: Finding): boolean {
  if (isBroken(finding)) return true;
  const { kind, direction, confidence, parts = [], figures } = finding;
  switch (kind) {
    case 'verdict':
      // Beside the vital signs a board hears of what falls; what stands still is for the working notes.
      return confidence >= SURE && direction === 'down';
    case 'pace':
    // How the work goes is for whoever does it.
    case 'process':
    case 'data-health':
    case 'check-up':
    case 'outage':
      return false;
    case 'factors':
      return parts.some(isSurePart);
    case 'mix-and-rate':
      // Arithmetic for the working notes, unless the total itself misleads.
      return figures['reversal'] !== undefined;
    case 'funnel-step':
      return confidence >= SURE && direction === 'down';
    default:
      return confidence >= SURE;
  }
}
