import { ENGLISH_FAILURES } from '@/lib/language/failures/english';
import { ENGLISH } from '@/lib/language/interface/english';
import { ENGLISH_NAMES } from '@/lib/language/names/en';
import { ENGLISH_MESSAGES } from '@/lib/language/narrative/en/messages';
import { wordsOf } from '@/lib/language/words';
import type { Voice } from '../voice';

export const ENGLISH_VOICE: Voice = {
  ...wordsOf('en', ENGLISH_NAMES, ENGLISH_MESSAGES),
  ui: ENGLISH,
  failures: ENGLISH_FAILURES,
};
