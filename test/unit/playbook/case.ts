import type { Benchmark } from '@/lib/model/benchmark';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { Language } from '@/lib/model/language';
import type { PropertySettings } from '@/lib/model/settings';
import type { Scene } from '@/test/situations/demo-snapshot';

/** Words that a text must hold, in each language. */
export type Words = Readonly<Record<Language, readonly string[]>>;

/** One situation of the playbook: what is there, what must be noticed, what must be advised, and in which words. */
export interface Case {
  /** How the list of situations calls its row. */
  readonly row: string;
  /** What happens, in a few words. */
  readonly when: string;
  readonly scene?: Scene;
  /** What persons did, answered and noted before. */
  readonly memory?: Partial<Memory>;
  readonly settings?: Partial<PropertySettings>;
  readonly benchmarks?: readonly Benchmark[];
  /** The id of what must be noticed. */
  readonly finding: string | RegExp;
  /** The finding's figure that its sentence must give. */
  readonly figure?: keyof Finding['figures'];
  readonly says: Words;
  /** Tactics that must be advised for it, each with words that it holds and a figure of the finding that its reason gives. */
  readonly advises?: Readonly<Record<string, Words & { readonly figure?: keyof Finding['figures'] }>>;
}
