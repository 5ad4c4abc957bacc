import { NEWS_DAYS } from '../findings/outages';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { measuresVisits } from '@/lib/measure/lost/measures-visits';
import { everyOutage } from '@/lib/measure/lost/outages';
import { DAYS_OF_A_STOP } from '@/lib/measure/stopped';
import { daysBetween } from '@/lib/model/day';
import { lengthInDays } from '@/lib/model/period';
import { vanishedFindings } from '../findings/vanished';
import { type Check, type Checked, notChecked, type Seen } from './check';

/** Whether visits are counted at all, up to the last complete days, and what they lead to while they are. */
export const measured: Check = {
  id: 'measured',
  by: 'site',
  look(of) {
    const { snapshot, window, diagnoses, flags } = of;
    const visits = totalFigure(snapshot, 'sessions', window);
    const figures = visits ? { visits } : {};
    const isOpen = diagnoses.sessions?.events.some(({ kind, to }) => kind === 'outage' && to === undefined);
    const isOld = flags.some(({ code }) => code === 'stale' || code === 'empty');
    if (isOpen || isOld || visits?.value === 0) return { state: 'amiss', of: 'stopped', figures };
    // A history that is shorter than the window, or a sum that may be wrong, does not say that nothing was counted.
    if (!visits) return notChecked('no-figures');
    const missing = missingResults(of) ?? vanishedChannels(of);
    if (missing) return missing;
    if (flags.some(({ code }) => code === 'automated-visits')) return { state: 'note', of: 'set-aside', figures };
    return flags.some(({ code }) => code === 'hours-lost' || code === 'gap')
      ? { state: 'note', of: 'gaps', figures }
      : { state: 'well', figures };
  },
};

/** A week and more, not long ago, of which nothing of a result was counted although the site was visited. */
function missingResults({ snapshot, diagnoses }: Checked): Seen | undefined {
  const [longest] = everyOutage(snapshot, diagnoses)
    .filter(({ metric, period }) => !measuresVisits(metric) && lengthInDays(period) >= DAYS_OF_A_STOP)
    .filter(({ period }) => daysBetween(period.to, snapshot.asOf) <= NEWS_DAYS)
    .toSorted((a, b) => lengthInDays(b.period) - lengthInDays(a.period));
  if (!longest) return undefined;
  const { metric, period } = longest;
  const days = figureIn(snapshot, 'days', lengthInDays(period), { metric, period, method: 'outage' });
  return { state: 'amiss', of: 'missing', names: [metric], figures: { days } };
}

/** Channels that bring nothing any more: somebody may have stopped them, and should say so. */
function vanishedChannels(of: Checked): Seen | undefined {
  const vanished = vanishedFindings(of);
  const size = vanished[0]?.figures['size'];
  const names = vanished.flatMap(({ segment }) => segment ?? []);
  return size && { state: 'note', of: 'vanished', names, figures: { days: size } };
}
