import type { PropertyRates } from '@/lib/model/benchmark';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';
import type { Repository } from '@/lib/storage/repository';

/** Keeps a property's latest rates for the ranges of others. */
export async function keepRates(repository: Repository, rates: PropertyRates | null): Promise<void> {
  if (rates === null) return;
  await repository.update('state', STATE_KEY, (kept) => {
    const state = kept ?? FIRST_STATE;
    const others = (state.rates ?? []).filter(({ propertyId }) => propertyId !== rates.propertyId);
    return { value: { ...state, rates: [...others, rates] }, result: null };
  });
}
