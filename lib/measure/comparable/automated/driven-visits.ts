import { DRIVEN_CHANNELS } from '@/lib/measure/paid-channels';
import { tableBy } from '@/lib/measure/segment-tables';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Calendar, type Panel, range, sumOf, weekAtStep } from './panel';
import { usualEngagement } from './usual-engagement';
import type { Wave } from './waves';

/** Campaigns that grew by half of a wave are what brought it. */
const HALF = 0.5;
/** One channel names a wave that nearly all of it came by. */
const NEARLY_ALL = 0.8;
/** Weeks before a wave that say what campaigns usually bring. */
const BEFORE_WEEKS = 13;
/** A row's excess of fewer deviations is noise. */
const SURE = 3;

/**
 * Whether campaigns brought as many visits more in the same weeks that nobody stayed for: somebody paid for them or sent
 * them. Where a cut says nothing of engagement, all that they brought more.
 */
export function isOfCampaigns(wave: Wave, snapshot: Snapshot, calendar: Calendar): boolean {
  const table = tableBy(snapshot, 'sessionCampaignName');
  if (!table) return false;
  const weekAt = weekAtStep(calendar, table);
  const steps = range(0, table.length - 1);
  const now = steps.filter((step) => weekAt(step) >= wave.from && weekAt(step) <= wave.to);
  const then = steps.filter((step) => weekAt(step) < wave.from && weekAt(step) >= wave.from - BEFORE_WEEKS);
  const brought = table.rows
    .filter(({ keys: [name = ''] }) => !name.startsWith('('))
    .reduce((all, { metrics: { sessions = [], engagedSessions } }) => {
      const expected = engagedSessions
        ? (sumOf(engagedSessions, now) * sumOf(sessions, then)) / Math.max(1, sumOf(engagedSessions, then))
        : (sumOf(sessions, then) * now.length) / Math.max(1, then.length);
      return all + Math.max(0, sumOf(sessions, now) - expected);
    }, 0);
  const visits = wave.parts.reduce((sum, part) => sum + sumOf(part.visits, range(wave.from, wave.to)), 0);
  return then.length > 0 && brought >= HALF * visits;
}

/**
 * A wave that was found by country alone, with the channel by which nearly all of it came; null where channels that
 * somebody at work feeds hold a good part of what nobody stayed for, so that it may be what they brought.
 */
export function placedByChannel(wave: Wave, byChannel: Panel | null, { weeks }: Calendar): Wave | null {
  if (wave.channel !== null || byChannel === null) return wave;
  const during = range(wave.from, wave.to);
  const excess = usualEngagement(byChannel, weeks).flatMap(({ row, excess: each, noise }) => {
    const [sum, sigma] = [sumOf(each, during), Math.hypot(...during.map((week) => noise[week] ?? 1))];
    return sum > SURE * sigma ? [{ channel: row.channel, sum }] : [];
  });
  const all = excess.reduce((sum, each) => sum + each.sum, 0);
  const driven = excess.reduce((sum, each) => sum + (DRIVEN_CHANNELS.includes(each.channel ?? '') ? each.sum : 0), 0);
  if (all > 0 && driven > (1 - NEARLY_ALL) * all) return null;
  const one = excess.find(({ sum }) => sum >= NEARLY_ALL * all);
  return one ? { ...wave, channel: one.channel } : wave;
}
