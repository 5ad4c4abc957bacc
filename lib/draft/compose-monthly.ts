import type { Draft } from '@/lib/model/draft';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import { type Narrator, narratorIn } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { answer } from './answer';
import { attentionBlocks } from './attention';
import { bylineOf, draftOf } from './byline';
import { makeEvidenceBook } from './evidence-book';
import { findingBlocks } from './findings';
import { mainVital, tellNews } from './headline';
import { cannotTellBlocks, healthBlocks, paceBlocks } from './limits';
import { decisionBlocks, notRepeatedBlocks, recommendationBlocks } from './recommendations';
import { closedBlocks, roadmapBlocks, withdrawnBlocks } from './roadmap';
import { BOTH, type FindTacticText, heading, paragraph, type Scene, writeBlock } from './scene';
import { trendBlock } from './trend-block';
import { figuresBlock, figuresPeriod, vitalBlocks } from './vitals';

export interface MonthlyInput {
  readonly report: Report;
  readonly memory: Memory;
  readonly settings: PropertySettings;
  /** The last complete calendar month at the report's `asOf`. */
  readonly period: Period;
  /** Instant, ISO 8601. */
  readonly now: string;
  readonly tacticText: FindTacticText;
  /** What came of the actions that are done. */
  readonly outcomes?: readonly Outcome[];
}

/**
 * The month's draft: one document in two editions, the boss's page (is it working, what needs attention,
 * what is to be decided) and the working notes. Headline figures are the calendar month's; verdicts are
 * those of the report's day, and the byline says so. Same input, same text.
 *
 * @example composeMonthly({ report, memory, settings, period, now, tacticText }).title // 'Novembre : le trafic monte, …'
 */
export function composeMonthly(input: MonthlyInput): Draft {
  const { report, settings } = input;
  const scene: Scene = { ...input, outcomes: input.outcomes ?? [], evidence: makeEvidenceBook() };
  const narrator = narratorIn(settings.language, report.asOf);
  const main = mainVital(report);
  const blocks = [
    writeBlock(scene, 'working', BOTH, ({ messages }) => heading(messages.document.heading.working)),
    writeBlock(scene, 'working.answer', BOTH, (speaker) => paragraph(answer(report, speaker))),
    ...vitalBlocks(scene),
    ...(main ? trendBlock(scene, main, BOTH) : []),
    ...figuresBlock(scene),
    ...attentionBlocks(scene),
    ...decisionBlocks(scene),
    ...findingBlocks(scene),
    ...recommendationBlocks(scene),
    ...closedBlocks(scene),
    ...withdrawnBlocks(scene),
    ...notRepeatedBlocks(scene),
    ...roadmapBlocks(scene),
    ...paceBlocks(scene),
    ...cannotTellBlocks(scene),
    ...healthBlocks(scene),
  ];
  return draftOf(scene, input.now, {
    kind: 'monthly',
    title: narrator.messages.headline.ofMonth(titlePeriod(scene, narrator), tellNews(report, narrator)),
    byline: bylineOf(scene, narrator, {
      covers: narrator.messages.document.figuresOf(narrator.dates.period(figuresPeriod(scene))),
      reader: settings.boss,
    }),
    blocks,
  });
}

/** The month that the figures are of; their own days where the report holds no such month. */
function titlePeriod(scene: Scene, { dates, asOf }: Narrator): string {
  const covers = figuresPeriod(scene);
  const isMonth = covers.from === scene.period.from && covers.to === scene.period.to;
  return capitalised(isMonth ? dates.shortMonth(covers.from, asOf) : dates.shortPeriod(covers, asOf));
}
