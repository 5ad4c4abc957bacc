import { BRIEF_ENGLISH } from '@/lib/language/interface/brief-en';
import { ENGLISH_NAMES } from '@/lib/language/names/en';
import { BRIEF_ENGLISH_MESSAGES } from '@/lib/language/narrative/en/brief-messages';
import { wordsOf } from '@/lib/language/words';
import type { BriefVoice } from '../voice';

export const BRIEF_ENGLISH_VOICE: BriefVoice = {
  ...wordsOf('en', ENGLISH_NAMES, BRIEF_ENGLISH_MESSAGES),
  ui: BRIEF_ENGLISH,
};
