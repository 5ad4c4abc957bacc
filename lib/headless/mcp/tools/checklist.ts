import * as z from 'zod';
import { isLate, ownActions, workTitle } from '@/lib/draft/actions';
import { resultText } from '@/lib/draft/closed';
import { type DraftContext, draftContextOf } from '@/lib/draft/draft-context';
import { adviceQuestion, recommendationContent, tacticTitle } from '@/lib/draft/recommendation-content';
import { describeLeftOut, describePlan } from '@/lib/language/narrative/describe-advice';
import { tacticText } from '@/lib/language/tactic-text';
import { capitalised } from '@/lib/language/typography';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import type { Outcome } from '@/lib/model/outcome';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { pageOf } from '../page';
import { Evidence, evidenceText, Interval, intervalOf, ShownFigure, type Writer } from '../shown';
import { type Told, todayOf } from '../told';
import { About, ABOUT_ONE, CURSOR, mcpWords, NEXT_CURSOR, opened, paragraphs, tool } from '../tool';

const MOST = 8;

const PARTS = ['doing', 'to-do', 'proposed', 'done', 'dropped', 'left-out'] as const;

const Result = z
  .object({
    verdict: z
      .enum(['improved', 'no detectable change', 'worse', 'not measurable'])
      .describe('no detectable change is not "no effect": relative says what is still possible.'),
    relative: Interval.extend({ middle: z.number() })
      .nullable()
      .describe('Beside what would have been without it, as a fraction.'),
    judgedOn: z.string(),
    daysNeeded: z.number().nullable().describe('Days of a window in which it would show.'),
  })
  .describe('Null where it is not due yet, or was not done.');

const Item = z.object({
  part: z.enum(PARTS).describe('proposed: nobody has decided. left-out: weighed and not proposed.'),
  title: z.string(),
  said: z.string(),
  owner: z.string().nullable(),
  deputy: z.string().nullable(),
  due: z.string().nullable(),
  isLate: z.boolean(),
  steps: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  question: z.string().nullable().describe('What only the person in charge can answer.'),
  expectedEffect: z
    .object({ low: ShownFigure, high: ShownFigure, sources: z.array(z.string()) })
    .nullable()
    .describe('A range to hope for in a month, by published or own rates: no forecast.'),
  outcome: Result.nullable(),
  link: z.string().nullable(),
  evidence: z.array(Evidence),
});
type Item = z.infer<typeof Item>;

/** What most lines of a list do not have. */
const PLAIN = {
  owner: null,
  deputy: null,
  due: null,
  isLate: false,
  steps: [],
  facts: [],
  question: null,
  expectedEffect: null,
  outcome: null,
  link: null,
  evidence: [],
};

/** `checklist`: what is under way, proposed, closed and left out. */
export const checklist = tool({
  name: 'checklist',
  input: z.object({ ...ABOUT_ONE, parts: z.array(z.enum(PARTS)).optional().describe('Only these.'), cursor: CURSOR }),
  output: z.object({ property: About, items: z.array(Item), total: z.number(), nextCursor: NEXT_CURSOR }),
  async answer({ parts = PARTS, cursor, ...asked }, desk) {
    const { told, writer, words, about, head } = await opened(asked, desk);
    const all = itemsOf(told, writer).filter(({ part }) => parts.includes(part));
    const page = pageOf(all, cursor, MOST);
    const text = paragraphs(
      head,
      ...page.items.map((item) => itemText(item, writer)),
      all.length === 0 && words.nothing,
      page.next !== null && words.more(page.left, page.next),
    );
    return { text, out: { property: about, items: [...page.items], total: all.length, nextCursor: page.next } };
  },
});

function itemsOf(told: Told, writer: Writer): Item[] {
  const { report, memory, outcomes } = told;
  const context = draftContextOf({
    report,
    memory,
    outcomes,
    settings: { ...told.settings, language: writer.language },
    period: draftPeriod('hand-over', report.asOf),
    tacticText,
    now: told.now.toISOString(),
  });
  const actions = ownActions(context).map((action) => actionItem(action, told, context, writer));
  const proposed = report.advice.recommendations.map((advice) => proposedItem(advice, context, writer));
  const leftOut = report.advice.leftOut.map((each) => leftOutItem(each, context, writer));
  return [...actions, ...proposed, ...leftOut].toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
}

function actionItem(action: Action, told: Told, context: DraftContext, writer: Writer): Item {
  const outcome = told.outcomes.findLast(({ actionId }) => actionId === action.id);
  const { state, owner, deputy, due, doneWhen, reason, link } = action;
  const { labels } = writer.narrator.messages.advice;
  const { told: said, evidence } = writer.write((narrator) =>
    state === 'done'
      ? resultText(context, { action, outcome }, narrator)
      : narrator.messages.advice.actionStates[state],
  );
  return {
    ...PLAIN,
    part: state,
    title: action.title ?? workTitle(context, action.tacticId),
    said: [capitalised(said), reason].filter(Boolean).join(' — '),
    owner: owner || null,
    deputy: deputy || null,
    due,
    isLate: isOpen(action) && isLate(action, todayOf(told)),
    facts: [
      { label: labels.doneWhen, text: doneWhen },
      { label: labels.measure, text: describePlan(action.measurement, writer.narrator) },
    ].filter(({ text }) => text !== ''),
    outcome: outcome ? resultOf(outcome) : null,
    link,
    evidence,
  };
}

function resultOf({ verdict, relative, judgedOn, neededDays }: Outcome): z.infer<typeof Result> {
  return {
    verdict,
    relative: relative && { ...intervalOf(relative), middle: relative.estimate },
    judgedOn,
    daysNeeded: neededDays ?? null,
  };
}

function proposedItem(advice: Recommendation, context: DraftContext, writer: Writer): Item {
  const { told: content, evidence } = writer.write((narrator) => ({
    ...recommendationContent(context, advice, narrator),
    question: adviceQuestion(context, advice, narrator),
  }));
  const { effect, link } = advice;
  return {
    ...PLAIN,
    part: 'proposed',
    title: content.title,
    said: [`${content.standing} · ${content.path}.`, content.why].filter(Boolean).join(' '),
    steps: content.steps,
    facts: content.facts,
    question: content.question,
    expectedEffect:
      effect === null
        ? null
        : {
            low: writer.figure(effect.low),
            high: writer.figure(effect.high),
            sources: effect.sources.map(({ name, date, url }) => `${name} (${date}) ${url}`),
          },
    link,
    evidence,
  };
}

function leftOutItem(leftOut: LeftOut, context: DraftContext, writer: Writer): Item {
  return {
    ...PLAIN,
    part: 'left-out',
    title: tacticTitle(context, leftOut.tacticId),
    said: capitalised(describeLeftOut(leftOut, writer.narrator)),
  };
}

function itemText(item: Item, writer: Writer): string {
  const { language, narrator } = writer;
  const words = mcpWords(language);
  const { part, title, said, owner, deputy, due, steps, facts, question, link, evidence } = item;
  const isAction = part === 'doing' || part === 'to-do';
  const who = words.owner(owner ?? '', deputy ?? '', due === null ? '' : narrator.dates.day(due));
  return [
    `**${title}** [${words.part[part]}] — ${said}`,
    isAction && `  ${who}${item.isLate ? ` (${words.late})` : ''}`,
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
    ...facts.map(({ label, text }) => `  - ${label} — ${text}`),
    question,
    link,
    evidenceText(evidence, writer),
  ]
    .filter(Boolean)
    .join('\n');
}
