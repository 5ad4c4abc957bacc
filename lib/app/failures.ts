import { recordOf } from '@/lib/model/failure';
import type { Attention } from './attention';
import type { Parts } from './parts';
import { changeState } from './state';

/** Keeps the last failure until the same kind of work goes well, and lets the button say so. */
export interface Failures {
  /**
   * Runs work on the person's figures: its failure is kept and thrown on, its success takes the last one back, unless
   * that one is `stillOpen`.
   */
  watch<Result>(work: () => Promise<Result>, stillOpen?: () => Promise<boolean>): Promise<Result>;
  keep(error: unknown): Promise<void>;
  /** Takes the last failure back. */
  forget(): Promise<void>;
}

export function createFailures({ repository }: Parts, attention: Attention): Failures {
  /** Where storage itself is what fails, the button still says so. */
  async function keep(error: unknown): Promise<void> {
    const failure = recordOf(error);
    try {
      await changeState(repository, () => ({ lastFailure: failure }));
    } finally {
      await attention.showTrouble(failure);
    }
  }

  async function forget(): Promise<void> {
    await changeState(repository, () => ({ lastFailure: null }));
    await attention.show();
  }

  return {
    keep,
    forget,
    async watch(work, stillOpen = async () => false) {
      try {
        const result = await work();
        if (!(await stillOpen())) await forget();
        return result;
      } catch (error) {
        // Where not even the failure can be kept, the first one is still the one to tell.
        await keep(error).catch(() => undefined);
        throw error;
      }
    },
  };
}
