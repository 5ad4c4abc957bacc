import type { Finding } from '@/lib/model/finding';
import type { Narrator } from './narrator';

export interface Description {
  /** Without a full stop. */
  readonly title: string;
  /** Whole sentences; may be empty. */
  readonly text: string;
  readonly ask?: string;
}

export type Describe = (finding: Finding, narrator: Narrator) => Description;
