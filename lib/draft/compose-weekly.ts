import { bold } from '@/lib/model/marked-text';
import { languagePack } from '@/lib/language/all-languages';
import type { Block, Draft } from '@/lib/model/draft';
import type { Report, Vital } from '@/lib/model/report';
import { hasNews, hasStepped } from '@/lib/model/told-step';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import { describeOutage } from '@/lib/language/narrative/describe-events';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { isSamePlateau } from '@/lib/language/narrative/same-plateau';
import { bylineOf, draftOf } from './byline';
import { type Change, changesBetween, changesHeadline, changeText } from './changes';
import { figureOfTitle, figuresBlock } from './figures';
import { courseInShort, describeNews, mainVital, openOutage } from './headline';
import { outageWithin } from './lost-days';
import { recentTrendBlock } from './recent-trend';
import { figuresHealthBlocks, healthBlocks } from './limits';
import { promptBlocks, promptNews } from './week-prompt';
import { roadmapBlocks } from './roadmap';
import {
  BOTH,
  type DraftInput,
  list,
  paragraph,
  type DraftContext,
  draftContextOf,
  section,
  writeBlock,
} from './draft-context';
import { checkBlocks, lostBlocks } from './stopped';
import { workTitle } from './actions';
import { keepInMindBlocks, keepInMindNews } from './keep-in-mind';
import { moveNews, movesOf, weekMoveBlocks } from './week-moves';
import { sendBlocks } from './sends';
import { vitalBlocks, youngSentences } from './vitals';
import { newHealth, toFollow } from './week-news';

/** `period` is the last complete week at the report's `asOf`. */
export interface WeeklyInput extends DraftInput {
  /** The report of the last weekly draft; absent in the first week. */
  readonly previous?: Report;
}

/**
 * The week's draft: its figures, and what changed since the last one. Verdicts that turned, facts that came and went,
 * actions that fall due, sends, new marks on the data, a question or an advice that was not there; and, where there is
 * none of it, in one line that nothing needs the reader. The first week shows all that there is.
 *
 * @example composeWeekly({ report, previous, memory, settings, period, now, tacticText }).title // 'Semaine du 9 au 15 novembre 2026 : …'
 */
export function composeWeekly(input: WeeklyInput): Draft {
  const { report, previous, settings } = input;
  const context = draftContextOf(input);
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  const table = figuresBlock(context, 'none');
  const figures = table.length > 0 ? [...table, ...figuresHealthBlocks(context, BOTH)] : [];
  const chart = recentTrendBlock(context, mainVital(report), BOTH);
  const outage = openOutage(report);
  // Measurement that stands still stands above, with what to check.
  const changes = previous
    ? changesBetween(previous, report, input.memory).filter((each) => each.kind !== 'new' || each.finding !== outage)
    : [];
  const moves = outage ? [] : weekMoveBlocks(context);
  const lost = lostBlocks(context);
  const blocks = [
    ...lost,
    ...(lost.length > 0 ? checkBlocks(context, BOTH) : []),
    ...moves,
    ...(previous ? weekBlocks(context, previous, changes) : firstWeekBlocks(context)),
  ];
  return draftOf(context, input.now, {
    kind: 'weekly',
    title: narrator.messages.headline.ofWeek(
      narrator.dates.period(input.period),
      ledByFigure(
        context,
        lostNews(context, narrator) ||
          (previous
            ? newsOfWeek(context, previous, { changes, isToDo: blocks.length > 0 }, narrator)
            : describeNews(report, narrator)),
        narrator,
      ),
    ),
    byline: bylineOf(context, narrator, {
      covers: narrator.messages.document.weekOf(narrator.dates.period(input.period)),
      reader: settings.author,
    }),
    blocks: outage
      ? [calmBlock(context), ...checkBlocks(context, BOTH), ...figures, ...blocks, ...chart]
      : blocks.length > 0
        ? [...figures, ...blocks, ...chart]
        : [calmBlock(context), ...figures, ...keepInMindBlocks(context), ...chart],
  });
}

/** `les commandes manquent du 2 au 8 mars 2026`; '' where the week was measured. */
function lostNews({ report, period }: DraftContext, narrator: Narrator): string {
  const lost = openOutage(report) ? undefined : outageWithin(report, period);
  return lost ? uncapitalised(describeOutage(lost, narrator).title) : '';
}

interface WeekNews {
  readonly changes: readonly Change[];
  readonly isToDo: boolean;
}

/** What moved, or changed; where nothing did, the one thing that there is to do, or that waits. */
function newsOfWeek(
  context: DraftContext,
  previous: Report,
  { changes, isToDo }: WeekNews,
  narrator: Narrator,
): string {
  const { report } = context;
  const { headline, advice } = narrator.messages;
  if (openOutage(report)) return describeNews(report, narrator);
  const moved = moveNews(context, narrator);
  const hasCome = changes.some(({ kind }) => kind !== 'gone');
  if (moved && !hasCome)
    return movesOf(context).length === 1 && changes.length === 0 ? headline.nothingElse(moved) : moved;
  if (changes.length > 0) return changesHeadline(changes, narrator);
  if (!isToDo) return keepInMindNews(context, narrator) || headline.nothingNeedsYou;
  return (
    promptNews(context, previous, narrator) || followNews(context, previous, narrator) || advice.work.nothingChanged
  );
}

/** `à suivre : segmenter les e-mails`: what falls due first; '' where nothing does. */
function followNews(context: DraftContext, previous: Report, { messages }: Narrator): string {
  const [next] = toFollow(context, previous);
  return next ? messages.advice.work.waits(uncapitalised(workTitle(context, next.tacticId))) : '';
}

/** The week's main figure first; measurement that stands still has none to give. */
function ledByFigure(context: DraftContext, news: string, narrator: Narrator): string {
  const figure = openOutage(context.report) ? '' : figureOfTitle(context, narrator);
  if (!figure) return news;
  const { headline } = narrator.messages;
  // Beside a figure that may have fallen, "nothing needs you" would be read as a judgement of it.
  return headline.led(figure, news === headline.nothingNeedsYou ? headline.sameCourse : news);
}

function firstWeekBlocks(context: DraftContext): Block[] {
  const first = writeBlock(context, 'changed.list', BOTH, ({ messages }) =>
    paragraph(messages.document.empty.firstWeek),
  );
  return [
    ...section(context, 'changed', BOTH, 'changed', [first]),
    ...section(context, 'trends', BOTH, 'trends', vitalBlocks(context)),
    ...promptBlocks(context),
    ...sendBlocks(context, BOTH),
    ...roadmapBlocks(context, BOTH),
    ...healthBlocks(context, BOTH),
  ];
}

function weekBlocks(context: DraftContext, previous: Report, changes: readonly Change[]): Block[] {
  const health = newHealth(previous, context.report);
  const changed =
    changes.length === 0
      ? []
      : [
          writeBlock(context, 'changed.list', BOTH, (narrator) =>
            list(changes.map((change) => changeText(change, narrator))),
          ),
        ];
  return [
    ...section(
      context,
      'changed',
      BOTH,
      ({ messages, dates, asOf }) => messages.document.changedSince(dates.shortDay(previous.asOf, asOf)),
      changed,
    ),
    ...promptBlocks(context, previous),
    ...sendBlocks(context, BOTH),
    ...roadmapBlocks(context, BOTH, toFollow(context, previous)),
    ...(health.length > 0 ? healthBlocks(context, BOTH, health) : []),
  ];
}

/** `Rien de nouveau cette semaine : le chiffre d’affaires plafonne et le trafic progresse, …`; or what still stands still. */
function calmBlock(context: DraftContext): Block {
  return writeBlock(context, 'calm', BOTH, (narrator) => {
    const outage = openOutage(context.report);
    if (outage) {
      const { title, text } = describeOutage(outage, narrator);
      return paragraph(`${bold(`${capitalised(title)}.`)} ${text}`);
    }
    const { messages, format } = narrator;
    const told = context.report.vitals.filter(({ diagnosis }) => hasNews(diagnosis, narrator.asOf));
    const isAfterStep = told.some(({ diagnosis }) => hasStepped(diagnosis, narrator.asOf));
    const courses = together(told, narrator).map(([first, ...others]) =>
      others.reduce(
        (clause, { metric }) => messages.verdict.stepped.alike(clause, narrator.names.metric(metric)),
        courseInShort(first, narrator),
      ),
    );
    const { calmWeek, calmWeekAfterStep } = messages.advice.work;
    const young = youngSentences(context.report.vitals, narrator);
    return paragraph([isAfterStep ? calmWeekAfterStep(courses) : calmWeek(format.list(courses)), ...young].join(' '));
  });
}

/** Vital signs that took one step alike are told as one, by the first of them. */
function together(vitals: readonly Vital[], narrator: Narrator): readonly [Vital, ...Vital[]][] {
  const groups: [Vital, ...Vital[]][] = [];
  for (const vital of vitals) {
    const same = groups.find(([first]) => isSamePlateau(first.diagnosis, vital.diagnosis, narrator));
    if (same) same.push(vital);
    else groups.push([vital]);
  }
  return groups;
}
