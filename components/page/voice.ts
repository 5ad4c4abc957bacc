import type { FailureTable } from '@/lib/language/failures/failure-words';
import type { Interface } from '@/lib/language/interface/interface';
import type { Words } from '@/lib/language/words';

/** All that a page says in one language: about the property, of itself, and when something fails. */
export interface Voice extends Words {
  readonly ui: Interface;
  readonly failures: FailureTable;
}
