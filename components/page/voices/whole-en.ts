import { ENGLISH_DESK } from '@/lib/language/desk/en';
import { ENGLISH_GLOSSARY } from '@/lib/language/glossary/en';
import { ENGLISH } from '@/lib/language/interface/english';
import { ENGLISH_MESSAGES } from '@/lib/language/narrative/en/messages';
import { ENGLISH_PANEL } from '@/lib/language/panel/en';
import { ENGLISH_PAPERS } from '@/lib/language/papers/en';
import type { Voice } from '../voice';
import { BRIEF_ENGLISH_VOICE } from './english';

export const ENGLISH_VOICE: Voice = {
  ...BRIEF_ENGLISH_VOICE,
  messages: ENGLISH_MESSAGES,
  ui: ENGLISH,
  desk: ENGLISH_DESK,
  panel: ENGLISH_PANEL,
  papers: ENGLISH_PAPERS,
  glossary: ENGLISH_GLOSSARY,
};
