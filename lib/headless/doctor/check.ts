import type { Language } from '@/lib/model/language';

/** One thing that was tried. `note`: nothing is broken, and a person should know. */
export interface Check {
  readonly what: 'file' | 'state' | 'google' | 'property' | 'way-out' | 'sending';
  readonly state: 'well' | 'ill' | 'note';
  /** For the person, in their language. */
  readonly said: string;
}

export type Tell = (check: Check) => Promise<void>;

export interface Asker {
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
}
