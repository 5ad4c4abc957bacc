import { languagePack } from '@/lib/language/all-languages';
import { isAboutTheWork } from '@/lib/advise/work-advice';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import { addDays, type Day } from '@/lib/model/day';
import type { Block, Draft } from '@/lib/model/draft';
import { calendarMonth } from '@/lib/model/period';
import type { TacticRequest } from '@/lib/model/request';
import { bylineOf, draftOf } from './byline';
import { hourRows, hourTable, strategyTable } from './hours';
import { figureOfTitle, figuresBlock, quarterName } from './figures';
import { adviceInShort } from './in-short';
import { healthBlocks } from './limits';
import { paceBlocks } from './pace';
import { notDoneList, planTable, type QuarterPlan, quarterPlan } from './quarter-plan';
import { tacticTitle } from './recommendation-content';
import { ownRequests, requestBlocks, requestText } from './requests';
import { roadmapByMonth } from './roadmap';
import { BOTH, type Given, list, paragraph, type Scene, sceneOf, section, WORKING, writeBlock } from './scene';
import { sendBlocks } from './sends';
import { longViewBlocks, vitalBlocks } from './vitals';

/**
 * The quarter's review, read with the board: what was planned, done and measured; what was not done and why; the
 * hours; what comes next. `period` is the last complete calendar quarter. Same input, same text.
 *
 * @example composeQuarterly({ report, memory, settings, period, now, tacticText }).title // 'Trimestre 3 de 2026 : …'
 */
export function composeQuarterly(input: Given): Draft {
  const scene = sceneOf(input);
  const { report, settings } = scene;
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  const plan = quarterPlan(scene);
  return draftOf(scene, input.now, {
    kind: 'quarterly',
    title: titleOf(scene, plan, narrator),
    byline: bylineOf(scene, narrator, {
      covers: narrator.messages.document.figuresOf(narrator.dates.period(scene.period)),
      reader: settings.boss,
    }),
    blocks: [
      ...headed(scene, 'short', 'short', [...figuresBlock(scene, 'none'), sumsBlock(scene, plan)]),
      ...headed(scene, 'trends', 'trends', [...vitalBlocks(scene), ...longViewBlocks(scene, BOTH)]),
      ...(plan.planned.length === 0 ? [] : planBlocks(scene, plan)),
      ...hoursOfQuarter(scene),
      ...headed(scene, 'next', 'next', nextBlocks(scene)),
      ...requestBlocks(scene, BOTH, (request) => isAgain(scene, request)),
      ...roadmapByMonth(scene, WORKING),
      ...sendBlocks(scene, WORKING),
      ...paceBlocks(scene),
      ...healthBlocks(scene),
    ],
  });
}

type Heading = 'short' | 'trends' | 'planned' | 'notDone' | 'next';

function headed(scene: Scene, id: string, heading: Heading, blocks: readonly Block[]): Block[] {
  return section(scene, id, BOTH, ({ language }) => languagePack(language).documents.review.heading[heading], blocks);
}

/** What the quarter brought comes before how much of the plan was done. */
function titleOf(scene: Scene, { planned, done }: QuarterPlan, narrator: Narrator): string {
  const { review } = languagePack(narrator.language).documents;
  const count = ({ length }: readonly unknown[]) => narrator.format.count(length);
  const figure = figureOfTitle(scene, narrator);
  const plan = planned.length === 0 ? review.noPlan : review.carried(count(done), count(planned));
  const news = figure ? narrator.messages.headline.led(figure, plan) : plan;
  return narrator.messages.headline.ofMonth(quarterName(scene.period.to, narrator), news);
}

function sumsBlock(scene: Scene, { planned, done, measured }: QuarterPlan): Block {
  return writeBlock(scene, 'short.sums', BOTH, ({ language, format }) => {
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

function planBlocks(scene: Scene, plan: QuarterPlan): Block[] {
  return [
    ...headed(scene, 'planned', 'planned', [planTable(scene, plan, BOTH)]),
    ...headed(scene, 'not-done', 'notDone', [notDoneList(scene, plan, BOTH)]),
  ];
}

function hoursOfQuarter(scene: Scene): Block[] {
  const rows = hourRows(scene);
  const byStrategy = strategyTable(scene, BOTH);
  const blocks = [
    ...(rows.length > 0 ? [hourTable(scene, rows, WORKING)] : []),
    ...(byStrategy === null ? [] : [byStrategy]),
  ];
  return section(scene, 'hours', BOTH, ({ language }) => languagePack(language).documents.hours.heading, blocks);
}

/** New advice with its reason and its cost, then what was put off until the quarter that has begun. */
function nextBlocks(scene: Scene): Block[] {
  // The board decides on the shop; and this paper is the review that it would be advised to hold.
  const recommendations = scene.report.advice.recommendations.filter((each) => !isAboutTheWork(each));
  const intro = writeBlock(scene, 'next.intro', BOTH, ({ language }) => {
    const { review } = languagePack(language).documents;
    return paragraph(recommendations.length > 0 ? review.nextProposed : review.nextNothing);
  });
  const proposed = writeBlock(scene, 'next.list', BOTH, (narrator) =>
    list(recommendations.map((advice) => adviceInShort(scene, advice, narrator))),
  );
  return [intro, ...(recommendations.length > 0 ? [proposed] : []), ...lookAgainBlocks(scene)];
}

/** Seventy days after a quarter ends lie in the last month of the next one. */
const lastOfNext = ({ period }: Scene): Day => calendarMonth(addDays(period.to, 70)).to;

/** A request that was put off until the quarter that has begun. */
function isAgain(scene: Scene, { state, revisitOn }: TacticRequest): boolean {
  return state !== 'taken' && revisitOn !== undefined && revisitOn <= lastOfNext(scene);
}

function lookAgainBlocks(scene: Scene): Block[] {
  const { memory, report } = scene;
  const isDue = (day: string | undefined) => day !== undefined && day <= lastOfNext(scene);
  const refused = memory.entries.filter(
    ({ propertyId, state, refusal }) =>
      propertyId === report.property.id && state === 'refused' && isDue(refusal?.revisitOn),
  );
  const parked = ownRequests(scene).filter((request) => isAgain(scene, request));
  if (refused.length + parked.length === 0) return [];
  return [
    writeBlock(scene, 'next.again', BOTH, ({ language }) =>
      paragraph(languagePack(language).documents.review.lookAgain),
    ),
    writeBlock(scene, 'next.again.list', BOTH, (narrator) => {
      const { messages, dates, asOf } = narrator;
      const day = (date: string) => dates.shortDay(date, asOf);
      return list([
        ...refused.map(({ tacticId, refusal }) =>
          messages.document.decision(
            `**${tacticTitle(scene, tacticId)}**`,
            refusal ? messages.advice.refused(day(refusal.on), refusal.reason, day(refusal.revisitOn)) : '',
          ),
        ),
        ...parked.map((request) => requestText(scene, request, narrator)),
      ]);
    }),
  ];
}
