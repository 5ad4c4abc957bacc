import { bold } from '@/lib/model/marked-text';
import { languagePack } from '@/lib/language/all-languages';
import { isAboutTheWork } from '@/lib/advise/work-advice';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import { addDays, type Day } from '@/lib/model/day';
import type { Block, Draft, Edition } from '@/lib/model/draft';
import { calendarMonth } from '@/lib/model/period';
import type { Recommendation } from '@/lib/model/recommendation';
import type { TacticRequest } from '@/lib/model/request';
import { reportOver } from '@/lib/explain/over';
import { bylineOf, draftOf } from './byline';
import { hourRows, hourTable, strategyTable } from './hours';
import { figureOfTitle, figuresBlock } from './figures';
import { adviceInShort, overlapBlocks } from './in-short';
import { figuresHealthBlocks, healthBlocks } from './limits';
import { paceBlocks } from './pace';
import { notDoneList, planTable, type QuarterPlan, quarterPlan } from './quarter-plan';
import { tacticTitle } from './recommendation-content';
import { ownRequests, requestBlocks, requestText } from './requests';
import { roadmapByMonth } from './roadmap';
import {
  BOTH,
  type DraftInput,
  list,
  paragraph,
  type DraftContext,
  draftContextOf,
  section,
  WORKING,
  writeBlock,
} from './draft-context';
import { sendBlocks } from './sends';
import { lostBlocks } from './stopped';
import { revisionBlocks } from './stood-by';
import { mainVital } from './headline';
import { recentTrendBlock } from './recent-trend';
import { longViewBlocks, vitalBlocks } from './vitals';
import { withinTwoMinutes } from './words-read';

/**
 * The quarter's review, read with the board: what was planned, done and measured; what was not done and why; the
 * hours; what comes next. `period` is the last complete calendar quarter. Same input, same text.
 *
 * @example composeQuarterly({ report, memory, settings, period, now, tacticText }).title // 'Trimestre 3 de 2026 : …'
 */
export function composeQuarterly(given: DraftInput): Draft {
  const input = { ...given, report: reportOver(given.report, given.period) };
  return withinTwoMinutes((passages, isBrief) => composeWithin({ ...input, passages, isBrief }));
}

function composeWithin(input: DraftInput & Pick<DraftContext, 'passages' | 'isBrief'>): Draft {
  const context = draftContextOf(input);
  const { report, settings } = context;
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  const plan = quarterPlan(context);
  return draftOf(context, input.now, {
    kind: 'quarterly',
    title: titleOf(context, plan, narrator),
    byline: bylineOf(context, narrator, {
      covers: narrator.messages.document.figuresOf(narrator.dates.period(context.period)),
      reader: settings.boss,
    }),
    blocks: [
      ...headed(context, 'short', 'short', [
        ...lostBlocks(context),
        ...figuresBlock(context, 'none'),
        ...figuresHealthBlocks(context, BOTH),
        sumsBlock(context, plan),
      ]),
      ...headed(context, 'trends', 'trends', [
        ...vitalBlocks(context),
        ...recentTrendBlock(context, mainVital(report), BOTH),
        ...revisionBlocks(context, ({ messages }) => messages.stoodBy.thisQuarter),
        ...longViewBlocks(context, BOTH),
      ]),
      ...(plan.planned.length === 0 ? [] : planBlocks(context, plan)),
      ...hoursOfQuarter(context),
      ...headed(context, 'next', 'next', nextBlocks(context)),
      ...requestBlocks(context, BOTH, (request) => isAgain(context, request)),
      ...roadmapByMonth(context, WORKING),
      ...sendBlocks(context, WORKING),
      ...paceBlocks(context),
      ...healthBlocks(context),
    ],
  });
}

type Heading = 'short' | 'trends' | 'planned' | 'notDone' | 'next';

function headed(context: DraftContext, id: string, heading: Heading, blocks: readonly Block[]): Block[] {
  return section(context, id, BOTH, ({ language }) => languagePack(language).documents.review.heading[heading], blocks);
}

/** What the quarter brought comes before how much of the plan was done. */
function titleOf(context: DraftContext, { planned, done }: QuarterPlan, narrator: Narrator): string {
  const { review } = languagePack(narrator.language).documents;
  const count = ({ length }: readonly unknown[]) => narrator.format.count(length);
  const figure = figureOfTitle(context, narrator);
  const plan = planned.length === 0 ? review.noPlan : review.carried(count(done), count(planned));
  const news = figure ? narrator.messages.headline.led(figure, plan) : plan;
  return narrator.messages.headline.ofMonth(narrator.dates.quarter(context.period.to), news);
}

function sumsBlock(context: DraftContext, { planned, done, measured }: QuarterPlan): Block {
  return writeBlock(context, 'short.sums', BOTH, ({ language, format }) => {
    const { review } = languagePack(language).documents;
    const results = (['improved', 'no detectable change', 'worse'] as const).flatMap((verdict) => {
      const judged = measured.filter((outcome) => outcome.verdict === verdict);
      return judged.length === 0 ? [] : [review.results[verdict](format.count(judged.length))];
    });
    const count = ({ length }: readonly unknown[]) => format.count(length);
    return paragraph(
      planned.length === 0
        ? review.nothingPlanned
        : review.sums(count(planned), planned.length, count(done), format.list(results)),
    );
  });
}

function planBlocks(context: DraftContext, plan: QuarterPlan): Block[] {
  return [
    ...headed(context, 'planned', 'planned', [planTable(context, plan, BOTH)]),
    ...headed(context, 'not-done', 'notDone', [notDoneList(context, plan, BOTH)]),
  ];
}

function hoursOfQuarter(context: DraftContext): Block[] {
  const rows = hourRows(context);
  const byStrategy = strategyTable(context, BOTH);
  const blocks = [
    ...(rows.length > 0 ? [hourTable(context, rows, WORKING)] : []),
    ...(byStrategy === null ? [] : [byStrategy]),
  ];
  return section(context, 'hours', BOTH, ({ language }) => languagePack(language).documents.hours.heading, blocks);
}

/** New advice with its reason and its cost, then what was put off until the quarter that has begun. */
function nextBlocks(context: DraftContext): Block[] {
  // The board decides on the shop; and this paper is the review that it would be advised to hold.
  const recommendations = context.report.advice.recommendations.filter((each) => !isAboutTheWork(each));
  const intro = writeBlock(context, 'next.intro', BOTH, ({ language }) => {
    const { review } = languagePack(language).documents;
    return paragraph(recommendations.length > 0 ? review.nextProposed : review.nextNothing);
  });
  const proposed = (id: string, editions: readonly Edition[], advice: readonly Recommendation[]) =>
    writeBlock(context, id, editions, (narrator) => list(advice.map((each) => adviceInShort(context, each, narrator))));
  const forBoth = recommendations.slice(0, context.passages);
  const more = recommendations.slice(context.passages);
  return [
    intro,
    ...(forBoth.length > 0 ? [proposed('next.list', BOTH, forBoth)] : []),
    ...(more.length > 0 ? [proposed('next.more', WORKING, more)] : []),
    ...overlapBlocks(context, 'next.overlap', BOTH, recommendations),
    ...lookAgainBlocks(context),
  ];
}

/** Seventy days after a quarter ends lie in the last month of the next one. */
const lastOfNext = ({ period }: DraftContext): Day => calendarMonth(addDays(period.to, 70)).to;

/** A request that was put off until the quarter that has begun. */
function isAgain(context: DraftContext, { state, revisitOn }: TacticRequest): boolean {
  return state !== 'taken' && revisitOn !== undefined && revisitOn <= lastOfNext(context);
}

function lookAgainBlocks(context: DraftContext): Block[] {
  const { memory, report } = context;
  const isDue = (day: string | undefined) => day !== undefined && day <= lastOfNext(context);
  const refused = memory.entries.filter(
    ({ propertyId, state, refusal }) =>
      propertyId === report.property.id && state === 'refused' && isDue(refusal?.revisitOn),
  );
  const parked = ownRequests(context).filter((request) => isAgain(context, request));
  if (refused.length + parked.length === 0) return [];
  return [
    writeBlock(context, 'next.again', BOTH, ({ language }) =>
      paragraph(languagePack(language).documents.review.lookAgain),
    ),
    writeBlock(context, 'next.again.list', BOTH, (narrator) => {
      const { messages, dates, asOf } = narrator;
      const day = (date: string) => dates.shortDay(date, asOf);
      return list([
        ...refused.map(({ tacticId, refusal }) =>
          messages.document.decision(
            bold(tacticTitle(context, tacticId)),
            refusal ? messages.advice.refused(day(refusal.on), refusal.reason, day(refusal.revisitOn)) : '',
          ),
        ),
        ...parked.map((request) => requestText(context, request, narrator)),
      ]);
    }),
  ];
}
