import { FRENCH_FAILURES } from '@/lib/language/failures/french';
import { FRENCH } from '@/lib/language/interface/french';
import { FRENCH_NAMES } from '@/lib/language/names/fr';
import { FRENCH_MESSAGES } from '@/lib/language/narrative/fr/messages';
import { wordsOf } from '@/lib/language/words';
import type { Voice } from '../voice';

export const FRENCH_VOICE: Voice = {
  ...wordsOf('fr', FRENCH_NAMES, FRENCH_MESSAGES),
  ui: FRENCH,
  failures: FRENCH_FAILURES,
};
