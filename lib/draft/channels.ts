/** Where the month's result comes from, channel by channel, and what of it moved beyond noise. */
import { isSamePeriod } from '@/lib/model/period';
import type { Noun } from '@/lib/language/catalogue/noun';
import { withCounted } from '@/lib/language/narrative/clauses';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { REST } from '@/lib/model/rest';
import { OTHERS } from '@/lib/explain/findings/segments';
import type { Block, Content } from '@/lib/model/draft';
import type { MetricId } from '@/lib/model/metric';
import type { ChannelMonth } from '@/lib/model/report';
import { changeText, figuresPeriod } from './figures';
import { CHANNELS_TABLE } from './earlier-drafts';
import { BOTH, columnsOf, type DraftContext, section, table, writeBlock } from './draft-context';

type Part = ChannelMonth['visits'];

/** The channels of the very month that the draft is about; nothing where the report is of other days. */
export function channelBlocks(context: DraftContext): Block[] {
  const all = channelsOf(context);
  if (all.length === 0) return [];
  const channels = context.isBrief ? all.filter((each, rank) => rank < FEWEST || hasMoved(each)) : all;
  const most = newsOf(all);
  return section(context, 'channels', BOTH, 'channels', [
    {
      ...writeBlock(context, CHANNELS_TABLE, BOTH, (narrator) => channelTable(context, channels, narrator, all)),
      ...(most && { about: [moveId(most)] }),
    },
  ]);
}

/** Where the page has no room for all: the largest, and those of which something surely moved. */
const FEWEST = 1;

const hasMoved = ({ visits, conversion, outcome }: ChannelMonth) =>
  visits.isSure || conversion?.isSure === true || outcome?.isSure === true;

/** The channels of the days that the figures above are of. */
export function channelsOf(told: Pick<DraftContext, 'report' | 'period'>): readonly ChannelMonth[] {
  const { channels = [] } = told.report;
  return isSamePeriod(channels[0]?.visits.value.provenance.period, figuresPeriod(told)) ? channels : [];
}

function channelTable(
  context: DraftContext,
  channels: readonly ChannelMonth[],
  narrator: Narrator,
  all: readonly ChannelMonth[],
): Content {
  const { report } = context;
  const { document } = narrator.messages;
  const { names } = narrator;
  const outcome = channels[0]?.outcome ? report.vitals[0]?.metric : undefined;
  const conversion = report.vitals.find(({ metric }) => metric === 'purchaseRate' || metric === 'sessionKeyEventRate');
  const hasRate = conversion !== undefined && channels.some((channel) => channel.conversion !== null);
  const isCompared = channels.some(({ visits }) => visits.yearBefore !== null);
  const head = (metric: MetricId) => capitalised(names.figure(metric).bare);
  const most = moverOf(channels);
  return table(
    channels.length < all.length
      ? document.channels.onlyMoved(captionOf(context, isCompared, narrator))
      : captionOf(context, isCompared, narrator),
    [
      ...columnsOf(
        [document.channels.channel],
        [
          head('sessions'),
          ...(hasRate ? [capitalised(names.metric(conversion.metric).bare)] : []),
          ...(outcome ? [head(outcome)] : []),
        ],
      ),
      ...columnsOf(isCompared ? [document.channels.moves] : []),
    ],
    channels.map((each) => [
      nameOf(each, narrator),
      besideText(each.visits, names.metric('sessions'), narrator),
      ...(hasRate
        ? [each.conversion ? besideText(each.conversion, names.metric(conversion.metric), narrator) : '—']
        : []),
      ...(outcome
        ? [each.outcome ? resultText(each.outcome, channelNoun(each, narrator), names.metric(outcome), narrator) : '—']
        : []),
      ...(isCompared ? [movedText(each, each === most, narrator)] : []),
    ]),
  );
}

/** `Les canaux en octobre 2026, écart sur un an` */
function captionOf(context: DraftContext, isCompared: boolean, { messages, dates }: Narrator): string {
  const { channels } = messages.document;
  const covered = figuresPeriod(context);
  const days = isSamePeriod(covered, context.period)
    ? channels.inMonth(dates.month(covered.from))
    : channels.over(dates.period(covered));
  return isCompared ? channels.compared(days) : days;
}

const nameOf = (channel: ChannelMonth, narrator: Narrator) => capitalised(channelNoun(channel, narrator).bare);

function channelNoun({ channel }: ChannelMonth, { names, messages }: Narrator): Noun {
  const isRest = channel === OTHERS || channel === REST;
  return isRest ? messages.label.others : names.segment('sessionDefaultChannelGroup', channel);
}

/** `34 210 (+42 %)`, `1,68 % (−0,31 pt)` */
function besideText({ value, yearBefore }: Part, noun: Noun, narrator: Narrator): string {
  const told = narrator.quote(value, figureLabel(value, narrator));
  const change = yearBefore && changeText(value, yearBefore, noun, narrator);
  return change ? `${told} (${change})` : told;
}

/** `41 k€ (+3 k€)` */
function resultText({ value, change }: Part, channel: Noun, whole: Noun, narrator: Narrator): string {
  const told = narrator.quote(value, figureLabel(value, narrator), { short: true });
  if (!change) return told;
  const label = narrator.messages.label.contribution(channel, whole);
  return `${told} (${narrator.quote(change, label, { signed: true, short: true })})`;
}

/** The channel whose result, or visits where there is none, surely moved most; undefined where none surely did. */
function moverOf(channels: readonly ChannelMonth[]): ChannelMonth | undefined {
  const size = (channel: ChannelMonth) => Math.abs(resultOf(channel).change?.value ?? 0);
  return channels.filter((channel) => resultOf(channel).isSure).toSorted((a, b) => size(b) - size(a))[0];
}

const resultOf = ({ outcome, visits }: ChannelMonth): Part => outcome ?? visits;

const wayOf = ({ change }: Pick<Part, 'change'>): 'up' | 'down' => ((change?.value ?? 0) < 0 ? 'down' : 'up');

/** What of the three surely moved, the result first; '' where nothing did. */
function movedText(channel: ChannelMonth, isMost: boolean, { messages }: Narrator): string {
  const { most, moved, visited, converts, because, nothing } = messages.document.channels;
  const { visits, conversion, outcome } = channel;
  if (visits.isSure && visits.value.value === 0) return nothing;
  const result = resultOf(channel);
  const told = result.isSure ? (isMost ? most : moved)[wayOf(result)] : '';
  const why = [outcome && visits.isSure && visited[wayOf(visits)], conversion?.isSure && converts[wayOf(conversion)]]
    .filter(Boolean)
    .join(', ');
  return told && why ? because(told, why) : told || why;
}

/** The channel that moved most of all, by its result or else by its visits; undefined where none surely did. */
const newsOf = (channels: readonly ChannelMonth[]) =>
  moverOf(channels) ?? channels.filter(({ visits }) => visits.isSure).toSorted(byVisits)[0];

/** The name by which the next month knows what this one's title says of a channel. */
function moveId(channel: ChannelMonth): string {
  const { visits, outcome } = channel;
  const { change } = outcome?.isSure === true ? outcome : visits;
  return `${channel.channel}|${wayOf({ change })}`;
}

/** `l’e-mail perd 9,1 k€ en un an`: what moved most of all channels, for a title; '' where nothing surely did. */
export function channelNews(context: DraftContext, narrator: Narrator): string {
  const most = newsOf(channelsOf(context));
  const outcome = context.report.vitals[0]?.metric;
  if (!most || outcome === undefined) return '';
  const isResult = most.outcome?.isSure === true;
  const { change } = isResult && most.outcome ? most.outcome : most.visits;
  if (!change) return '';
  const size = narrator.format.figure({ ...change, value: Math.abs(change.value) }, { short: true });
  const amount = withCounted(size, isResult ? outcome : 'sessions', change.unit, narrator);
  const isAgain = context.earlier.at(-1)?.moved.includes(moveId(most)) === true;
  return narrator.messages.headline.channelOfYear[wayOf({ change })](channelNoun(most, narrator), amount, isAgain);
}

const byVisits = (a: ChannelMonth, b: ChannelMonth) =>
  Math.abs(b.visits.change?.value ?? 0) - Math.abs(a.visits.change?.value ?? 0);
