import { FRENCH_DESK } from '@/lib/language/desk/fr';
import { FRENCH_GLOSSARY } from '@/lib/language/glossary/fr';
import { FRENCH } from '@/lib/language/interface/french';
import { FRENCH_MESSAGES } from '@/lib/language/narrative/fr/messages';
import { FRENCH_PANEL } from '@/lib/language/panel/fr';
import { FRENCH_PAPERS } from '@/lib/language/papers/fr';
import type { Voice } from '../voice';
import { BRIEF_FRENCH_VOICE } from './french';

export const FRENCH_VOICE: Voice = {
  ...BRIEF_FRENCH_VOICE,
  messages: FRENCH_MESSAGES,
  ui: FRENCH,
  desk: FRENCH_DESK,
  panel: FRENCH_PANEL,
  papers: FRENCH_PAPERS,
  glossary: FRENCH_GLOSSARY,
};
