import { type ReadonlySignal, signal } from '@preact/signals';
import { type FailureRecord, recordOf } from '@/lib/model/failure';

/** Something that is asked for: what is known of it, what went wrong last, whether it is under way. */
export interface Resource<Value> {
  readonly value: ReadonlySignal<Value | null>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Runs the question. A failure leaves the last value standing; `null` comes back. */
  readonly run: (question: () => Promise<Value | null>) => Promise<Value | null>;
  readonly set: (value: Value | null) => void;
}

export function createResource<Value>(): Resource<Value> {
  const value = signal<Value | null>(null);
  const failure = signal<FailureRecord | null>(null);
  const busy = signal(false);
  return {
    value,
    failure,
    busy,
    set: (next) => {
      value.value = next;
    },
    async run(question) {
      busy.value = true;
      try {
        const answer = await question();
        value.value = answer;
        failure.value = null;
        return answer;
      } catch (error) {
        failure.value = recordOf(error);
        return null;
      } finally {
        busy.value = false;
      }
    },
  };
}
