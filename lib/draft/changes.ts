/** What has changed from one report to the next: verdicts that turned, facts that came, facts that went. */
import { bold } from '@/lib/model/marked-text';
import { factsOf } from '@/lib/explain/facts';
import { saidBy } from '@/lib/explain/stood-by/said';
import { type Revised, takesBack } from '@/lib/explain/stood-by/takes-back';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import { MetricId } from '@/lib/model/metric';
import type { Report, Vital } from '@/lib/model/report';
import type { Said } from '@/lib/model/said';
import { toldYoungStep } from '@/lib/model/told-step';
import { toldTurn } from '@/lib/model/told-turn';
import { describeBriefly, titleOf } from '@/lib/language/narrative/describe-finding';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeRevision } from '@/lib/language/narrative/describe-revision';
import { describeVerdict, describeVital } from '@/lib/language/narrative/describe-verdict';
import { describeYoungEvent } from '@/lib/language/narrative/describe-young-step';
import { isSameYoungStep, youngEvents } from '@/lib/language/narrative/young-events';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { toAttend } from './attention';
import { newsOf } from './headline';
import { youngText } from './vitals';

export type Change =
  | { readonly kind: 'verdict'; readonly before: Vital; readonly after: Vital; readonly takenBack: TakenBack | null }
  | { readonly kind: 'young'; readonly event: readonly [Vital, ...Vital[]] }
  | { readonly kind: 'new'; readonly finding: Finding }
  | { readonly kind: 'gone'; readonly finding: Finding };

/** What was said by the report before, and what of it no longer stands. */
interface TakenBack {
  readonly said: Said;
  readonly what: Revised;
  /** The last day of the report that told it last: how long something has lasted is told of then. */
  readonly asOf: Day;
}

/** A week is told in a minute. */
const MOST = 5;

/**
 * Only what memory knows to have been said is taken back: the report before may be one that nobody read, and another day or
 * pace than in it is no news.
 *
 * @example changesBetween(lastWeek, thisWeek, memory).map(({ kind }) => kind) // ['verdict', 'new']
 */
export function changesBetween(previous: Report, report: Report, memory: Pick<Memory, 'said'>): Change[] {
  const verdicts = report.vitals.flatMap((after): Change[] => {
    const { metric, diagnosis } = after;
    const before = previous.vitals.find((vital) => vital.metric === metric);
    if (!before) return [];
    const said = saidBy(memory, { propertyId: report.property.id, metric }, previous.asOf);
    const what = said && takesBack(said, diagnosis);
    const takenBack = said && what ? { said, what, asOf: previous.asOf } : null;
    return takenBack || !saysTheSame(before.diagnosis, diagnosis)
      ? [{ kind: 'verdict', before, after, takenBack }]
      : [];
  });
  const young = youngEvents(report.vitals.filter((vital) => hasNewYoungStep(previous, vital))).map((event): Change => ({
    kind: 'young',
    event,
  }));
  // How the work goes is told after how the site goes.
  const came = missingIn(previous, toAttend(report))
    .toSorted((a, b) => Number(a.kind === 'process') - Number(b.kind === 'process'))
    .map((finding): Change => ({ kind: 'new', finding }));
  const went = missingIn(report, toAttend(previous)).map((finding): Change => ({ kind: 'gone', finding }));
  return [...verdicts, ...young, ...came, ...went].slice(0, MOST);
}

function saysTheSame(before: Diagnosis, after: Diagnosis): boolean {
  return before.verdict === after.verdict && toldTurn(before) === toldTurn(after);
}

/** Whether a vital sign has a step that is too young to be told to last, and that the report before did not have. */
function hasNewYoungStep(previous: Report, { metric, diagnosis }: Vital): boolean {
  const step = toldYoungStep(diagnosis);
  const before = previous.vitals.find((vital) => vital.metric === metric);
  const known = before && toldYoungStep(before.diagnosis);
  return step !== null && !(known && isSameYoungStep(known, step));
}

function missingIn(report: Report, candidates: readonly Finding[]): Finding[] {
  const known = new Set(factsOf(report).map(({ id }) => id));
  return candidates.filter(({ id }) => !known.has(id));
}

/** The first of the changes in the few words that a subject has room for, and the number of the others. */
export function changesHeadline(changes: readonly Change[], narrator: Narrator): string {
  const { headline } = narrator.messages;
  const { spelled } = narrator.dates;
  // What is no longer the case is news only where nothing came.
  const [first, ...others] = changes.filter(({ kind }) => kind !== 'gone');
  if (!first || first.kind === 'gone') return headline.gone(spelled(changes.length), changes.length);
  return headline.changed(newsOfChange(first, narrator), spelled(others.length), others.length);
}

function newsOfChange(change: Change, narrator: Narrator): string {
  switch (change.kind) {
    case 'verdict':
      return newsOf(change.after, narrator);
    case 'young':
      // A subject has room for one.
      return describeYoungEvent([change.event[0]], narrator);
    case 'new':
    case 'gone':
      return titleWithin(change.finding, narrator);
  }
}

/** A title in the middle of a sentence: the name of a measure is no proper name. */
function titleWithin(finding: Finding, narrator: Narrator): string {
  const title = titleOf(finding, narrator);
  const metrics = [finding.metric, ...(finding.parts ?? []).map(({ key }) => key)];
  const begins = metrics
    .flatMap((each) => MetricId.safeParse(each).data ?? [])
    .some((metric) => title.startsWith(`${capitalised(narrator.names.metric(metric).the)} `));
  return begins ? uncapitalised(title) : uncapitalisedArticle(title);
}

/** `Le`, `L’`, `Ce qui`, `The`, `What` begin a sentence; any other first word may be a name, which keeps its capital. */
function uncapitalisedArticle(title: string): string {
  return /^(?:L[ae]s?\s|L’|Une?\s|Des\s|Ce\s|Aucune?\s|The\s|An?\s|What\s|No\s)/u.test(title)
    ? uncapitalised(title)
    : title;
}

export function changeText(change: Change, narrator: Narrator): string {
  const { document } = narrator.messages;
  switch (change.kind) {
    case 'verdict': {
      const noun = narrator.names.metric(change.after.metric);
      const name = bold(capitalised(noun.bare));
      const [before, after] = [change.before.diagnosis, change.after.diagnosis];
      if (change.takenBack) {
        const { said, what, asOf } = change.takenBack;
        const when = narrator.messages.stoodBy.thisWeek;
        const { text } = describeRevision({ before: said, asOf, after, what, noun, when }, narrator);
        return document.now(name, uncapitalised(describeVital(change.after, narrator).say), text);
      }
      const say = (diagnosis: Diagnosis) =>
        describeVerdict({ ...diagnosis, since: null }, noun, narrator).say.toLocaleLowerCase();
      return document.verdictChanged(name, say(before), say(after));
    }
    case 'young':
      return youngText(change.event, narrator);
    case 'new': {
      // What asks is told in full where it asks.
      if (change.finding.asks) return bold(`${titleOf(change.finding, narrator)}.`);
      const { title, text } = describeBriefly(change.finding, narrator);
      return [bold(`${title}.`), text].filter(Boolean).join(' ');
    }
    case 'gone':
      return document.gone(titleWithin(change.finding, narrator));
  }
}
