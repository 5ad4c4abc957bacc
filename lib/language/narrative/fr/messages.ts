import type { Messages } from '../messages';
import { BRIEF_FRENCH_MESSAGES } from './brief-messages';
import { FRENCH_WORK_MESSAGES } from './work-messages';

export const FRENCH_MESSAGES: Messages = { ...BRIEF_FRENCH_MESSAGES, ...FRENCH_WORK_MESSAGES };
