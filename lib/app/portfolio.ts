import type { Handlers } from '@/lib/messages/background-messages';
import type { Parts } from './parts';
import { portfolioEntry } from './portfolio-entry';
import { readState } from './state';

/** Every property that was read, summed up. */
export function portfolioHandlers({ repository }: Pick<Parts, 'repository'>): Pick<Handlers, 'portfolio'> {
  return {
    async portfolio() {
      const state = await readState(repository);
      const kept = await repository.readAll('reports');
      // The reports behind the weekly drafts stand in the same store, under longer keys.
      const latest = kept.filter(({ key, value }) => key === value.property.id);
      return latest.map(({ value }) => portfolioEntry(value, state));
    },
  };
}
