import { isSamePeriod, shared } from '@/lib/model/period';
import { languagePack } from '@/lib/language/all-languages';
import type { Draft } from '@/lib/model/draft';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { describeOutage } from '@/lib/language/narrative/describe-events';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { answer, isToldAgain } from './answer';
import { besideForeseen } from './month-sentence';
import { reportOver } from '@/lib/explain/over';
import { attentionBlocks } from './attention';
import { isNews } from './told-before';
import { bylineOf, draftOf } from './byline';
import { channelBlocks, channelNews } from './channels';
import { checkUpBlocks } from './check-up';
import { decisionBlocks } from './decisions';
import { figureOfTitle, figuresBlock, figuresPeriod } from './figures';
import { findingBlocks } from './findings';
import { describeNews, mainVital, openOutage } from './headline';
import { outageWithin } from './lost-days';
import { hourBlocks } from './hours';
import { launchedBlocks } from './launched';
import { cannotTellBlocks, cannotTellInShort, figuresHealthBlocks, healthBlocks } from './limits';
import { monthWhyBlock, openCauseBlock } from './month-why';
import { peakCameBlock } from './peak-came';
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
import { checkBlocks } from './stopped';
import { sendBlocks } from './sends';
import { revisionBlocks, takenBackBlocks } from './stood-by';
import { recentTrendBlock } from './recent-trend';
import { trendBlock } from './trend-block';
import { withinTwoMinutes } from './words-read';
import { vitalBlocks } from './vitals';
import { withdrawnBlocks } from './withdrawn';
import { workBlocks } from './work';

/** `period` is the last complete calendar month at the report's `asOf`. */
export type MonthlyInput = DraftInput;

/**
 * The month's draft: one document in two editions: the boss's letter (is it working, beside what, which
 * channel, what came of what was decided, what is to be decided) and the working notes. Headline figures are the calendar month's; verdicts are
 * those of the report's day, and the byline says so. Same input, same text.
 *
 * @example composeMonthly({ report, memory, settings, period, now, tacticText }).title // 'Novembre : le trafic monte, …'
 */
export function composeMonthly(given: MonthlyInput): Draft {
  const input = { ...given, report: reportOver(given.report, given.period) };
  return withinTwoMinutes((passages, isBrief) => composeWithin({ ...input, passages, isBrief }));
}

/** The same with as much as the boss's page is to hold. */
function composeWithin(input: MonthlyInput & Pick<DraftContext, 'passages' | 'isBrief'>): Draft {
  const { report, settings } = input;
  const context = draftContextOf(input);
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  const main = mainVital(report);
  const attention = attentionBlocks(context);
  const blocks = [
    writeBlock(context, 'working', BOTH, ({ messages }) => heading(messages.document.heading.working)),
    writeBlock(context, 'working.answer', BOTH, (speaker) => paragraph(answer(context, speaker))),
    ...vitalBlocks(context, WORKING),
    ...revisionBlocks(context),
    ...takenBackBlocks(context),
    ...figuresBlock(context),
    ...figuresHealthBlocks(context),
    ...channelBlocks(context),
    ...monthWhyBlock(context),
    ...openCauseBlock(context),
    ...peakCameBlock(context),
    ...recentTrendBlock(context, main),
    ...(main ? trendBlock(context, main, WORKING) : []),
    ...workBlocks(context),
    ...checkBlocks(context, WORKING),
    ...attention,
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
    ...cannotTellInShort(context, new Set(attention.map(({ id }) => id))),
    ...cannotTellBlocks(context),
    ...healthBlocks(context),
  ];
  return draftOf(context, input.now, {
    kind: 'monthly',
    title: titleOfMonth(context, narrator),
    byline: bylineOf(context, narrator, {
      covers: coveredDays(context, narrator),
      reader: settings.boss,
    }),
    blocks,
  });
}

/** `Octobre : le trafic monte, …`; measurement that stands still comes before the month, one that stood still before its news. */
function titleOfMonth(context: DraftContext, narrator: Narrator): string {
  const { headline } = narrator.messages;
  const { dates, asOf } = narrator;
  const [month, figure] = [titlePeriod(context, narrator), figureOfTitle(context, narrator)];
  const lost = lostNews(context, narrator);
  if (!openOutage(context.report))
    return lost
      ? headline.ofMonth(capitalised(dates.shortMonth(context.period.from, asOf)), lost)
      : headline.ofMonth(month, newsOfMonth(context, narrator));
  const news = capitalised(describeNews(context.report, narrator));
  return figure === '' ? news : headline.led(news, headline.ofMonth(uncapitalised(month), figure));
}

/** A channel that went silent, and the verdicts where they are news; to who read them a month ago, the month's figure and the channel that moved most. */
function newsOfMonth(context: DraftContext, narrator: Narrator): string {
  const { report } = context;
  const main = mainVital(report);
  const news = describeNews(report, narrator);
  const figure = figureOfTitle(context, narrator);
  const gone = report.findings.find((each) => each.kind === 'vanished' && isNews(context, each));
  if (gone) return narrator.messages.headline.led(figure || news, uncapitalised(describeFinding(gone, narrator).title));
  if (!main || figure === '' || !isToldAgain(context, main)) return news;
  const { headline } = narrator.messages;
  return headline.led(unforeseen(context, figure, narrator), channelNews(context, narrator) || headline.sameCourse);
}

/** `chiffre d’affaires de 256 k€, moins qu’attendu`; the figure itself where it came as it was foreseen, or nothing was. */
function unforeseen({ report, period }: DraftContext, figure: string, { messages }: Narrator): string {
  const said = report.cameOf?.find((each) => each.what === 'month' && isSamePeriod(each.period, period));
  const came = said ? besideForeseen(said) : 'as';
  return came === 'as' ? figure : messages.advice.work.unforeseen[came](figure);
}

/** `les commandes manquent tout le mois`; '' where the month was measured. */
function lostNews({ report, period }: DraftContext, narrator: Narrator): string {
  const lost = outageWithin(report, period);
  if (!lost) return '';
  const isAll = lost.period.from <= period.from && lost.period.to >= period.to;
  return isAll
    ? narrator.messages.headline.missingAllMonth(narrator.names.metric(lost.metric))
    : uncapitalised(describeOutage({ ...lost, period: shared(lost.period, period) }, narrator).title);
}

/** The month that the figures are of; their own days where the report holds no such month. */
function titlePeriod(context: DraftContext, { dates, asOf }: Narrator): string {
  const covers = figuresPeriod(context);
  return capitalised(isOfMonth(context) ? dates.shortMonth(covers.from, asOf) : dates.shortPeriod(covers, asOf));
}

function coveredDays(context: DraftContext, { dates, messages }: Narrator): string {
  const covers = figuresPeriod(context);
  return isOfMonth(context) ? dates.month(covers.from) : messages.document.figuresOf(dates.period(covers));
}

const isOfMonth = (context: DraftContext) => isSamePeriod(figuresPeriod(context), context.period);
