import { DRIVEN_CHANNELS } from '@/lib/measure/paid-channels';
import { isNamed } from '@/lib/measure/segment-tables';
import { Z90 } from '@/lib/statistics/interval';
import { type Evidence, runEvidence, runsOf } from './added-visits';
import { likeOthers, paceOf } from './beside-others';
import { hardlyAny } from './first-rates';
import { heldShare } from './held-share';
import { type Panel, range, type Run, sumOf, together, type Weeks } from './panel';
import { type Sound, soundBeside } from './sound-rows';
import { type Usual, usualEngagement } from './usual-engagement';
import { rowVisits } from './row-visits';
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
  const beside = soundBeside(panel, usual, weeks);
  const evidence = usual.flatMap((each) => runsOf(each).map((run) => runEvidence(each, run, panel, beside(run))));
  const plain = evidence.filter((each) => each.isPlain && mayHold(each));
  return groupsOf(plain).flatMap((group) => {
    const run = {
      from: Math.min(...group.map((each) => each.run.from)),
      to: Math.max(...group.map((each) => each.run.to)),
    };
    if (!isOfNobody(group, usual, run, weeks)) return [];
    const sound = beside(run);
    const engaged = engagedShare(group, sound.visits);
    const shown = group.map((each) => ({ usual: each.usual, visits: rowVisits(each, engaged, sound.visits) }));
    const wave = {
      ...run,
      channel: channelOf(group[0]),
      panel,
      engaged,
      fresh: freshShare(group, engaged, sound),
      parts: shown,
    };
    return [{ ...wave, parts: [...shown, ...joining(wave, usual, sound)] }];
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

/** The rows that show no wave by themselves and hold some of one: of its channel, or of what is left over. */
function joining(wave: Wave, usual: readonly Usual[], sound: Sound): WavePart[] {
  const { channel, panel, engaged, parts } = wave;
  const isShown = ({ row }: Usual) => parts.some((part) => part.usual.row === row);
  const mayJoin = ({ row }: Usual) => row.channel === channel || !isNamed(row.channel ?? '');
  const weeks = sound.all.length;
  const course = sound.all.map((_, week) => parts.reduce((sum, { visits }) => sum + (visits[week] ?? 0), 0));
  const told = usual.filter((each) => !each.flagged.some(Boolean) && (channel === null || !mayJoin(each)));
  const pace = paceOf(
    panel,
    told.map(({ row }) => row),
    weeks,
  );
  const like = likeOthers(
    panel.rows,
    usual.map(({ flagged }) => flagged),
    pace,
  );
  return usual.flatMap((each, index) => {
    const own = like[index];
    if (!own || !mayJoin(each) || isShown(each)) return [];
    const { share, error } = heldShare(each.row, panel, { course, pace, engaged }, own);
    if (!(share > TAKES_PART * error)) return [];
    const { added, isKnownBefore } = runEvidence(each, wave, panel, sound);
    const most = added.sessions.sum + TAKES_PART * added.sessions.sigma;
    const visits = course.map((count, week) => Math.min(each.row.sums.sessions[week] ?? 0, share * count));
    const isAdded = !isKnownBefore || sumOf(visits, range(wave.from, wave.to)) <= most;
    return isAdded ? [{ usual: each, visits }] : [];
  });
}
