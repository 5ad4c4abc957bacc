import { FIRST_STATE, type State, STATE_KEY } from '@/lib/storage/records';
import type { Repository } from '@/lib/storage/repository';

export async function readState(repository: Repository): Promise<State> {
  return (await repository.read('state', STATE_KEY)) ?? FIRST_STATE;
}

/** Changes some fields in one step, so that two changes at once both hold. */
export function changeState(repository: Repository, change: (state: State) => Partial<State>): Promise<State> {
  return repository.update('state', STATE_KEY, (kept) => {
    const state = kept ?? FIRST_STATE;
    const next = { ...state, ...change(state) };
    return { value: next, result: next };
  });
}
