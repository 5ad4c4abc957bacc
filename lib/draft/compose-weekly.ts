import type { Block, Draft } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { type Narrator, narratorIn } from '@/lib/language/narrative/narrator';
import { tellBriefly } from '@/lib/language/narrative/finding';
import { spelledOut } from '@/lib/language/duration-words';
import { uncapitalised } from '@/lib/language/typography';
import { isOpen, ownActions } from './actions';
import { toAttend } from './attention';
import { bylineOf, draftOf } from './byline';
import { type Change, changesBetween, changeText } from './changes';
import { openOutage, tellNews } from './headline';
import { healthBlocks } from './limits';
import { adviceWhy, tacticTitle } from './recommendation-content';
import { roadmapBlocks } from './roadmap';
import { BOTH, type Given, heading, list, paragraph, type Scene, sceneOf, section, writeBlock } from './scene';
import { sendBlocks } from './sends';
import { vitalBlocks } from './vitals';

/** `period` is the last complete week at the report's `asOf`. */
export interface WeeklyInput extends Given {
  /** The report of the last weekly draft; absent in the first week. */
  readonly previous?: Report;
}

/**
 * The week's draft: what changed since the last one, the actions under way, one thing to do, the state of
 * the data; and, when nothing changed, that nothing needs the reader this week.
 *
 * @example composeWeekly({ report, previous, memory, settings, period, now, tacticText }).title // 'Semaine du 9 au 15 novembre 2026 : …'
 */
export function composeWeekly(input: WeeklyInput): Draft {
  const { report, previous, settings } = input;
  const scene = sceneOf(input);
  const narrator = narratorIn(settings.language, report.asOf);
  const changes = previous ? changesBetween(previous, report) : [];
  return draftOf(scene, input.now, {
    kind: 'weekly',
    title: narrator.messages.headline.ofWeek(
      narrator.dates.period(input.period),
      previous ? newsOfWeek(report, changes, narrator) : tellNews(report, narrator),
    ),
    byline: bylineOf(scene, narrator, {
      covers: narrator.messages.document.weekOf(narrator.dates.period(input.period)),
      reader: settings.author,
    }),
    blocks: [
      ...changedBlocks(scene, previous, changes),
      ...section(scene, 'trends', BOTH, ({ messages }) => messages.document.heading.trends, vitalBlocks(scene)),
      ...promptBlocks(scene, previous !== undefined && changes.length === 0),
      ...sendBlocks(scene, BOTH),
      ...roadmapBlocks(scene, BOTH),
      ...healthBlocks(scene, BOTH),
    ],
  });
}

function newsOfWeek(report: Report, changes: readonly Change[], narrator: Narrator): string {
  const { headline } = narrator.messages;
  if (openOutage(report)) return tellNews(report, narrator);
  return changes.length === 0
    ? headline.nothingNeedsYou
    : headline.changed(spelledOut(narrator.language)(changes.length), changes.length > 1);
}

function changedBlocks(scene: Scene, previous: Report | undefined, changes: readonly Change[]): Block[] {
  const block = writeBlock(scene, 'changed.list', BOTH, (narrator) => {
    const { empty } = narrator.messages.document;
    if (!previous) return paragraph(empty.firstWeek);
    if (changes.length === 0) return paragraph(empty.week);
    return list(changes.map((change) => changeText(change, narrator)));
  });
  const title = ({ messages, dates, asOf }: Narrator) =>
    previous ? messages.document.changedSince(dates.shortDay(previous.asOf, asOf)) : messages.document.heading.changed;
  return section(scene, 'changed', BOTH, title, [block]);
}

/** One thing: the question that only a person can answer, or else the recommendation that stands first. */
function promptBlocks(scene: Scene, isCalm: boolean): Block[] {
  const [advice] = scene.report.advice.recommendations;
  const asked = toAttend(scene.report).find(({ asks }) => asks !== undefined);
  const underWay = ownActions(scene).filter(isOpen);
  const block = asked
    ? writeBlock(scene, `prompt.${asked.id}`, BOTH, (narrator) => paragraph(askText(asked, narrator)))
    : advice && !underWay.some(({ fingerprint }) => fingerprint === advice.fingerprint)
      ? writeBlock(scene, `prompt.${advice.fingerprint}`, BOTH, (narrator) =>
          paragraph(adviceText(scene, advice, narrator)),
        )
      : null;
  if (!block) return [];
  const title = asked ? 'promptAsk' : isCalm ? 'promptCalm' : 'prompt';
  return [writeBlock(scene, 'prompt', BOTH, ({ messages }) => heading(messages.document.heading[title])), block];
}

/** The recommendation that stands first, as far as this week needs it: why, and the first step. */
function adviceText(scene: Scene, advice: Recommendation, narrator: Narrator): string {
  const { document, advice: words } = narrator.messages;
  const [step] = scene.tacticText(advice.tacticId, scene.settings.language)?.steps ?? [];
  return [
    `**${tacticTitle(scene, advice.tacticId)}.**`,
    adviceWhy(scene, advice, narrator),
    step && document.firstStep(uncapitalised(step)),
    advice.link && `[${words.seeInAnalytics}](${advice.link})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function askText(finding: Finding, narrator: Narrator): string {
  const { title, text, ask } = tellBriefly(finding, narrator);
  return [`**${title}.**`, text, ask].filter(Boolean).join(' ');
}
