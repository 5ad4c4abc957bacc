import { totalFigure } from '@/lib/measure/figures';
import { type Check, notChecked } from './check';

/** Whether visits are counted at all, up to the last complete days. */
export const measured: Check = {
  id: 'measured',
  by: 'site',
  look({ snapshot, window, diagnoses, flags }) {
    const visits = totalFigure(snapshot, 'sessions', window);
    const figures = visits ? { visits } : {};
    const isOpen = diagnoses.sessions?.events.some(({ kind, to }) => kind === 'outage' && to === undefined);
    const isOld = flags.some(({ code }) => code === 'stale' || code === 'empty');
    if (isOpen || isOld || visits?.value === 0) return { state: 'amiss', of: 'stopped', figures };
    // A history that is shorter than the window, or a sum that may be wrong, does not say that nothing was counted.
    if (!visits) return notChecked('no-figures');
    return flags.some(({ code }) => code === 'hours-lost' || code === 'gap')
      ? { state: 'note', of: 'gaps', figures }
      : { state: 'well', figures };
  },
};
