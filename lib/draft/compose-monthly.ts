import { languagePack } from '@/lib/language/all-languages';
import type { Draft } from '@/lib/model/draft';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { answer } from './answer';
import { attentionBlocks } from './attention';
import { bylineOf, draftOf } from './byline';
import { checkUpBlocks } from './check-up';
import { decisionBlocks } from './decisions';
import { figuresBlock, figuresPeriod } from './figures';
import { findingBlocks } from './findings';
import { mainVital, describeNews } from './headline';
import { hourBlocks } from './hours';
import { launchedBlocks } from './launched';
import { cannotTellBlocks, figuresHealthBlocks, healthBlocks } from './limits';
import { monthWhyBlock } from './month-why';
import { paceBlocks } from './pace';
import { notRepeatedBlocks, recommendationBlocks } from './recommendations';
import { requestBlocks } from './requests';
import { roadmapByMonth } from './roadmap';
import {
  BOTH,
  type DraftInput,
  heading,
  paragraph,
  type DraftContext,
  draftContextOf,
  WORKING,
  writeBlock,
} from './draft-context';
import { sendBlocks } from './sends';
import { revisionBlocks, takenBackBlocks } from './stood-by';
import { trendBlock } from './trend-block';
import { vitalBlocks } from './vitals';
import { withdrawnBlocks } from './withdrawn';
import { workBlocks } from './work';

/** `period` is the last complete calendar month at the report's `asOf`. */
export type MonthlyInput = DraftInput;

/**
 * The month's draft: one document in two editions, the boss's page (is it working, what needs attention,
 * what is to be decided) and the working notes. Headline figures are the calendar month's; verdicts are
 * those of the report's day, and the byline says so. Same input, same text.
 *
 * @example composeMonthly({ report, memory, settings, period, now, tacticText }).title // 'Novembre : le trafic monte, …'
 */
export function composeMonthly(input: MonthlyInput): Draft {
  const { report, settings } = input;
  const context = draftContextOf(input);
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  const main = mainVital(report);
  const blocks = [
    writeBlock(context, 'working', BOTH, ({ messages }) => heading(messages.document.heading.working)),
    writeBlock(context, 'working.answer', BOTH, (speaker) => paragraph(answer(context, speaker))),
    ...vitalBlocks(context),
    ...revisionBlocks(context),
    ...takenBackBlocks(context),
    ...(main ? trendBlock(context, main, BOTH) : []),
    ...figuresBlock(context),
    ...figuresHealthBlocks(context),
    ...monthWhyBlock(context),
    ...workBlocks(context),
    ...attentionBlocks(context),
    ...sendBlocks(context, BOTH),
    ...launchedBlocks(context),
    ...decisionBlocks(context),
    ...requestBlocks(context, BOTH),
    ...findingBlocks(context),
    ...checkUpBlocks(context),
    ...recommendationBlocks(context),
    ...withdrawnBlocks(context),
    ...notRepeatedBlocks(context),
    ...roadmapByMonth(context, WORKING),
    ...hourBlocks(context, WORKING),
    ...paceBlocks(context),
    ...cannotTellBlocks(context),
    ...healthBlocks(context),
  ];
  return draftOf(context, input.now, {
    kind: 'monthly',
    title: narrator.messages.headline.ofMonth(titlePeriod(context, narrator), describeNews(report, narrator)),
    byline: bylineOf(context, narrator, {
      covers: narrator.messages.document.figuresOf(narrator.dates.period(figuresPeriod(context))),
      reader: settings.boss,
    }),
    blocks,
  });
}

/** The month that the figures are of; their own days where the report holds no such month. */
function titlePeriod(context: DraftContext, { dates, asOf }: Narrator): string {
  const covers = figuresPeriod(context);
  const isMonth = covers.from === context.period.from && covers.to === context.period.to;
  return capitalised(isMonth ? dates.shortMonth(covers.from, asOf) : dates.shortPeriod(covers, asOf));
}
