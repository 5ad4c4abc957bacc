import { DRIVEN_CHANNELS } from '@/lib/measure/paid-channels';
import { isNamed } from '@/lib/measure/segment-tables';
import { Z90 } from '@/lib/statistics/interval';
import { type Evidence, runEvidence, range, type Run, runsOf, soundVisits } from './added-visits';
import { type Panel, sumOf, together, type Weeks } from './panel';
import { hardlyAny } from './first-rates';
import { type Usual, usualEngagement } from './usual-engagement';
import { engagedShare, freshShare, LEAST_NEW, pooled } from './wave-shares';

/** The visits of one row that nobody made, week by week. */
export interface WavePart {
  readonly usual: Usual;
  readonly visits: Weeks;
}

/** Visits that nobody made, by one channel, or by all of them where the cut knows none. */
export interface Wave extends Run {
  readonly channel: string | null;
  readonly panel: Panel;
  readonly parts: readonly WavePart[];
  /** Of these visits, how many counted as engaged and were new visitors' first. */
  readonly engaged: number;
  readonly fresh: number;
}

/** Two runs of a channel so near to each other are one wave. */
const GAP_WEEKS = 4;
/** Fewer that ought to have come say nothing by not coming. */
const TELLING = 8;
/** Clearly below the usual rate. */
const HALF = 0.5;
/** Deviations from which a row takes part in a wave that others have shown: that there is one needs no proof any more. */
const TAKES_PART = 2;

/**
 * The waves of a cut: runs of rows to which visits were added of which hardly any was engaged (`runEvidence`), nearly all of
 * them new and without the sales or key events that as many visits of people bring, in channels that nobody at work
 * feeds. Rows that are less plain take part in what others of their channel have shown.
 */
export function wavesOf(panel: Panel, weeks: number): Wave[] {
  const usual = usualEngagement(panel, weeks);
  const evidence = usual.flatMap((each) =>
    runsOf(each).map((run) => runEvidence(each, run, panel, soundVisits(usual, run, weeks))),
  );
  const plain = evidence.filter((each) => each.isPlain && mayHold(each));
  return groupsOf(plain).flatMap((group) => {
    const run = {
      from: Math.min(...group.map((each) => each.run.from)),
      to: Math.max(...group.map((each) => each.run.to)),
    };
    if (!isOfNobody(group, usual, run, weeks)) return [];
    const channel = channelOf(group[0]);
    const isShown = ({ row }: Usual) => group.some((each) => each.usual.row === row);
    const again = usualEngagement(panel, weeks, { channel, ...run });
    const sound = soundVisits(again, run, weeks);
    const engaged = engagedShare(group, sound);
    const joined = again
      .filter((each) => !isShown(each))
      .map((each) => runEvidence(each, run, panel, sound))
      .filter((each) => takesPart(each, channel));
    return [
      {
        ...run,
        channel,
        panel,
        engaged,
        fresh: freshShare(group),
        parts: [...group, ...joined].map((each) => ({ usual: each.usual, visits: visitsOf(each, engaged) })),
      },
    ];
  });
}

const channelOf = (evidence: Evidence | undefined) => evidence?.usual.row.channel ?? null;

/** Somebody at work feeds these channels: what comes by them is for their own advice. What is left over shows no wave by itself. */
function mayHold({ usual: { row } }: Evidence): boolean {
  return row.channel === null || (isNamed(row.channel) && !DRIVEN_CHANNELS.includes(row.channel));
}

function groupsOf(evidence: readonly Evidence[]): Evidence[][] {
  const groups: { to: number; members: Evidence[] }[] = [];
  for (const each of evidence.toSorted((a, b) => a.run.from - b.run.from)) {
    const group = groups.find(
      ({ to, members }) => channelOf(members[0]) === channelOf(each) && each.run.from <= to + GAP_WEEKS,
    );
    if (group) {
      group.members.push(each);
      group.to = Math.max(group.to, each.run.to);
    } else groups.push({ to: each.run.to, members: [each] });
  }
  return groups.map(({ members }) => members);
}

/**
 * Nearly all new, and no more sales or key events among them than the few engaged ones speak for, where people would have
 * brought some.
 */
function isOfNobody(group: readonly Evidence[], usual: readonly Usual[], run: Run, weeks: number): boolean {
  const visits = pooled(group, 'sessions');
  const fresh = pooled(group, 'newUsers');
  if (!visits || (fresh && fresh.sum + Z90 * fresh.sigma < LEAST_NEW * visits.sum)) return false;
  const during = range(run.from, run.to);
  const rows = usual.map(({ row }) => row);
  const engaged = sumOf(together(rows, 'engagedSessions', weeks), during);
  return (['keyEvents', 'ecommercePurchases'] as const).every((metric) => {
    const added = pooled(group, metric);
    if (!added || engaged === 0) return true;
    const people =
      group.reduce((sum, { usual: { rate } }) => sum + sumOf(rate, during) / during.length, 0) / group.length;
    // As many visits of people would have had so many engaged ones, and these so many of it.
    const each = sumOf(together(rows, metric, weeks), during) / engaged;
    const usually = each * people * visits.sum;
    // The few people of these rows may buy: what their engaged visits speak for, or one in ten, is no sign against it.
    const byPeople = Math.max(each * (pooled(group, 'engagedSessions')?.sum ?? 0), hardlyAny(1) * usually);
    const isNone = added.sum - Z90 * added.sigma <= byPeople;
    return usually < TELLING || (isNone && added.sum + Z90 * added.sigma < HALF * usually);
  });
}

/**
 * Whether a row that shows no wave by itself holds some of one over all its weeks: visits were added, and it may be
 * that hardly any of them was engaged.
 */
function takesPart({ usual: { row, excess, noise, rate }, run, added }: Evidence, channel: string | null): boolean {
  if (row.channel !== channel && isNamed(row.channel ?? '')) return false;
  const weeks = range(run.from, run.to);
  const size = sumOf(excess, weeks) / Math.hypot(...weeks.map((week) => noise[week] ?? 1));
  const { sessions, engagedSessions } = added;
  const most = hardlyAny(sumOf(rate, weeks) / weeks.length) * sessions.sum;
  const isEmpty = engagedSessions.sum - Z90 * engagedSessions.sigma <= most;
  return size > TAKES_PART && sessions.sum > TAKES_PART * sessions.sigma && isEmpty;
}

/**
 * Of the visits of a row, week by week, those beyond what its engaged ones speak for: (S − E/r) / (1 − ε/r), none below
 * zero in any week and all of them as many as over the whole run, where chance falls either way.
 */
function visitsOf({ usual: { row, excess, noise, rate }, run }: Evidence, engaged: number): Weeks {
  const isBeside = (week: number) => week === run.from - 1 || week === run.to + 1;
  const raw = excess.map((each, week) => {
    const isWithin = week >= run.from && week <= run.to;
    if (!isWithin && !(isBeside(week) && each > (noise[week] ?? 0))) return 0;
    return Math.min(row.sums.sessions[week] ?? 0, each / (1 - engaged / (rate[week] ?? 1)));
  });
  const above = raw.map((each) => Math.max(0, each));
  const [all, kept] = [raw, above].map((each) => each.reduce((sum, value) => sum + value, 0));
  const share = all && kept ? Math.max(0, all / kept) : 0;
  return above.map((each) => each * share);
}
