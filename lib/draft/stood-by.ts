/** What earlier drafts said and this one takes back, aloud: of the vital signs, and of the steps of their level. */
import { bold } from '@/lib/model/marked-text';
import { isWorthAsking } from '@/lib/explain/findings/breaks';
import { revisionSince } from '@/lib/explain/stood-by/said';
import { isHeldTwice } from '@/lib/explain/stood-by/steps';
import { describeRevision } from '@/lib/language/narrative/describe-revision';
import { wayOf } from '@/lib/language/narrative/clauses';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { addDays, type Day, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Vital } from '@/lib/model/report';
import type { Said, StepSeen } from '@/lib/model/said';
import { isOneEvent, toldSteps } from '@/lib/model/told-step';
import { BOTH, type DraftContext, paragraph, WORKING, writeBlock } from './draft-context';
import { writtenBy } from './told-before';

/** The first day of which who reads has read nothing yet: after the last month that was sent, or that was due. */
export function unreadFrom({ earlier, period }: Pick<DraftContext, 'earlier' | 'period'>): Day {
  const last = earlier.at(-1)?.writtenOn;
  return last === undefined ? writtenBy(period) : addDays(last, 1);
}

/** The last day of the reading in which a statement was told last: that of the draft before, if it was said by then. */
function lastToldOf({ period }: DraftContext, { asOf }: Said): Day {
  const before = addDays(period.from, -1);
  return asOf > before ? asOf : before;
}

/** One paragraph for each vital sign of which something else is told than before; `when` names the draft's period. */
export function revisionBlocks(
  context: DraftContext,
  when = (narrator: Narrator) => monthOf(context, narrator),
): Block[] {
  const { memory, report } = context;
  const propertyId = report.property.id;
  return report.vitals.flatMap(({ metric, diagnosis, growth: figure }) => {
    const revision = revisionSince(memory, { propertyId, metric }, unreadFrom(context), report.asOf);
    if (!revision || !diagnosis.monthlyGrowth) return [];
    return [
      writeBlock(context, `said.${metric}`, BOTH, (narrator) => {
        const noun = narrator.names.metric(metric);
        const { before, what } = revision;
        const told = { before, what, asOf: lastToldOf(context, before), after: diagnosis, noun, when: when(narrator) };
        const { text, growth } = describeRevision(told, narrator);
        if (growth && figure) narrator.cite(growth, narrator.messages.label.growth(noun), figure);
        return paragraph(`${bold(`${capitalised(noun.bare)}.`)} ${text}`);
      }),
    ];
  });
}

const monthOf = ({ period }: DraftContext, { dates, asOf }: Narrator) => dates.shortMonth(period.from, asOf);

/** What was asked about a step is taken back where it was asked; whoever decides hears of it who had read of the step. */
export function takenBackBlocks(context: DraftContext): Block[] {
  return stepsTakenBack(context).map((step) =>
    writeBlock(context, `said.step.${step.from}`, wasRead(context, step) ? BOTH : WORKING, (narrator) => {
      const { finding, stoodBy } = narrator.messages;
      const title = finding.step.title[wayOf(step.size)];
      const said = title(narrator.names.metric(step.metric), narrator.dates.shortDay(step.from, narrator.asOf));
      return paragraph(stoodBy.stepGone(uncapitalised(said), monthOf(context, narrator)));
    }),
  );
}

/** Since the draft before. Steps of several metrics within a week are one event, which stands while one of them does. */
function stepsTakenBack(context: DraftContext): StepSeen[] {
  const { report, today } = context;
  const from = unreadFrom(context);
  const steps = stepsOf(context).filter((step) => isWorthAsking(step, report.asOf));
  const stands = ({ from: day }: StepSeen) =>
    steps.some((step) => step.takenBackOn === undefined && isOneEvent(step.from, day));
  return steps
    .filter((step) => (step.takenBackOn ?? '') >= from && (step.takenBackOn ?? '') <= today && !stands(step))
    .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))
    .filter((step, rank, all) => all.findIndex((other) => isOneEvent(other.from, step.from)) === rank);
}

/** The last reading that the month before was written from ended three days before it was written. */
const lastRead = (context: DraftContext): Day => addDays(unreadFrom(context), -1 - DAYS_UNTIL_COMPLETE);

/** Whether the month before told a step with its vital sign's verdict: as soon as a reading held it surely. */
function isInWords(context: DraftContext, { sizeRange, foundIn }: StepSeen): boolean {
  return sizeRange !== undefined && foundIn <= lastRead(context);
}

/** Whether a vital sign is told with a step that the month before did not tell. */
export function hasNewStep(context: DraftContext, { metric, diagnosis }: Vital): boolean {
  const told = new Set(
    toldSteps(diagnosis, context.report.asOf).flatMap(({ from, backFrom = from }) => [from, backFrom]),
  );
  return stepsOf(context).some(
    (step) => step.metric === metric && told.has(step.from) && step.foundIn > lastRead(context),
  );
}

/** Whether a month that was sent told the event; where none was, whether it would have. */
function wasRead(context: DraftContext, step: StepSeen): boolean {
  const { earlier } = context;
  if (isInWords(context, step)) return true;
  if (earlier.length === 0) return isHeldTwice(step);
  const isOfIt = (id: string) => {
    const [kind, , , day = ''] = id.split('|');
    return kind === 'break' && isOneEvent(day, step.from);
  };
  return earlier.some(({ told }) => told.some(isOfIt));
}

const stepsOf = ({ memory, report }: DraftContext): readonly StepSeen[] =>
  (memory.steps ?? []).filter(({ propertyId }) => propertyId === report.property.id);

const stepBehind = (context: DraftContext, { metric, since }: Finding) =>
  stepsOf(context).find((step) => step.takenBackOn === undefined && step.metric === metric && step.from === since);

/** Whether whoever decides may hear of a fact: of a step, once a second reading holds it; of any other at once. */
export function isForWhoDecides(context: DraftContext, finding: Finding): boolean {
  if (finding.kind !== 'break') return true;
  const step = stepBehind(context, finding);
  return step !== undefined && isHeldTwice(step);
}

/** Whether a step has been held twice only since the draft before. */
export function isNewToWhoDecides(context: DraftContext, finding: Finding): boolean {
  const step = finding.kind === 'break' ? stepBehind(context, finding) : undefined;
  return step !== undefined && !isHeldTwice({ ...step, heldIn: unreadFrom(context) });
}
