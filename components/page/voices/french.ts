import { BRIEF_FRENCH } from '@/lib/language/interface/brief-fr';
import { FRENCH_NAMES } from '@/lib/language/names/fr';
import { BRIEF_FRENCH_MESSAGES } from '@/lib/language/narrative/fr/brief-messages';
import { wordsOf } from '@/lib/language/words';
import type { BriefVoice } from '../voice';

export const BRIEF_FRENCH_VOICE: BriefVoice = {
  ...wordsOf('fr', FRENCH_NAMES, BRIEF_FRENCH_MESSAGES),
  ui: BRIEF_FRENCH,
};
