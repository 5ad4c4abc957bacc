import { languagePack } from '@/lib/language/all-languages';
import type { Draft } from '@/lib/model/draft';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { answer } from './answer';
import { attentionBlocks } from './attention';
import { bylineOf, draftOf } from './byline';
import { decisionBlocks } from './decisions';
import { figuresBlock, figuresPeriod } from './figures';
import { findingBlocks } from './findings';
import { mainVital, describeNews } from './headline';
import { hourBlocks } from './hours';
import { launchedBlocks } from './launched';
import { cannotTellBlocks, healthBlocks } from './limits';
import { monthWhyBlock } from './month-why';
import { paceBlocks } from './pace';
import { notRepeatedBlocks, recommendationBlocks } from './recommendations';
import { requestBlocks } from './requests';
import { roadmapByMonth } from './roadmap';
import { BOTH, type Given, heading, paragraph, type Scene, sceneOf, WORKING, writeBlock } from './scene';
import { sendBlocks } from './sends';
import { trendBlock } from './trend-block';
import { vitalBlocks } from './vitals';
import { withdrawnBlocks } from './withdrawn';
import { workBlocks } from './work';

/** `period` is the last complete calendar month at the report's `asOf`. */
export type MonthlyInput = Given;

/**
 * The month's draft: one document in two editions, the boss's page (is it working, what needs attention,
 * what is to be decided) and the working notes. Headline figures are the calendar month's; verdicts are
 * those of the report's day, and the byline says so. Same input, same text.
 *
 * @example composeMonthly({ report, memory, settings, period, now, tacticText }).title // 'Novembre : le trafic monte, …'
 */
export function composeMonthly(input: MonthlyInput): Draft {
  const { report, settings } = input;
  const scene = sceneOf(input);
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  const main = mainVital(report);
  const blocks = [
    writeBlock(scene, 'working', BOTH, ({ messages }) => heading(messages.document.heading.working)),
    writeBlock(scene, 'working.answer', BOTH, (speaker) => paragraph(answer(scene, speaker))),
    ...vitalBlocks(scene),
    ...(main ? trendBlock(scene, main, BOTH) : []),
    ...figuresBlock(scene),
    ...monthWhyBlock(scene),
    ...workBlocks(scene),
    ...attentionBlocks(scene),
    ...sendBlocks(scene, BOTH),
    ...launchedBlocks(scene),
    ...decisionBlocks(scene),
    ...requestBlocks(scene, BOTH),
    ...findingBlocks(scene),
    ...recommendationBlocks(scene),
    ...withdrawnBlocks(scene),
    ...notRepeatedBlocks(scene),
    ...roadmapByMonth(scene, WORKING),
    ...hourBlocks(scene, WORKING),
    ...paceBlocks(scene),
    ...cannotTellBlocks(scene),
    ...healthBlocks(scene),
  ];
  return draftOf(scene, input.now, {
    kind: 'monthly',
    title: narrator.messages.headline.ofMonth(titlePeriod(scene, narrator), describeNews(report, narrator)),
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
