import { recordOf } from '@/lib/model/failure';
import { isOf, type KeptFailure, type Work } from '@/lib/model/kept-failure';
import type { Attention } from './attention';
import type { Dependencies } from './dependencies';
import { changeState, readState } from './state';

/** Keeps the last failure of each work until that work goes well, and lets the button say so. */
export interface Failures {
  /** Does work: its failure is kept and thrown on, its success takes its own last one back and no other. */
  watch<Result>(of: Work, work: () => Promise<Result>): Promise<Result>;
  /** Without `of` it belongs to no property. */
  keep(error: unknown, of?: Work): Promise<void>;
  /** Takes back what is over. */
  forget(isOver: (kept: KeptFailure) => boolean): Promise<void>;
}

export function createFailures({ repository }: Pick<Dependencies, 'repository'>, attention: Attention): Failures {
  /** Where storage itself is what fails, the button still says so. */
  async function keep(error: unknown, work?: Work): Promise<void> {
    const of = work === undefined ? null : { kind: work.kind, propertyId: work.propertyId };
    const failure = recordOf(error);
    try {
      await changeState(repository, ({ failures }) => ({
        failures: [{ of, failure }, ...failures.filter((each) => !isOf(each, of))],
      }));
      await attention.show();
    } catch (broken) {
      await attention.showTrouble(failure);
      throw broken;
    }
  }

  async function forget(isOver: (kept: KeptFailure) => boolean): Promise<void> {
    const { failures } = await readState(repository);
    if (failures.some(isOver))
      await changeState(repository, (state) => ({ failures: state.failures.filter((each) => !isOver(each)) }));
    await attention.show();
  }

  return {
    keep,
    forget,
    async watch(of, work) {
      try {
        const result = await work();
        await forget((each) => isOf(each, of));
        return result;
      } catch (error) {
        // Where not even the failure can be kept, the first one is still the one to tell.
        await keep(error, of).catch(() => undefined);
        throw error;
      }
    },
  };
}
