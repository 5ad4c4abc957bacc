import type { Handlers } from '@/lib/messages/background-messages';
import type { Dependencies } from './dependencies';
import { nextReport, portfolioEntry } from './portfolio-entry';
import { readState } from './state';

/** Every property that was read, summed up. */
export function portfolioHandlers({
  repository,
}: Pick<Dependencies, 'repository'>): Pick<Handlers, 'portfolio' | 'plans'> {
  return {
    async portfolio() {
      const state = await readState(repository);
      const kept = await repository.readAll('reports');
      // The reports behind the weekly drafts stand in the same store, under longer keys.
      const latest = kept.filter(({ key, value }) => key === value.property.id);
      return latest.map(({ value }) => portfolioEntry(value, state));
    },

    async plans() {
      const { jobs } = await readState(repository);
      return [...new Set(jobs.map(({ propertyId }) => propertyId))].flatMap((propertyId) => {
        const next = nextReport(jobs, propertyId);
        return next === null ? [] : [{ propertyId, next }];
      });
    },
  };
}
