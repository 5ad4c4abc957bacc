import type { Messages } from '../messages';
import { BRIEF_ENGLISH_MESSAGES } from './brief-messages';
import { ENGLISH_WORK_MESSAGES } from './work-messages';

export const ENGLISH_MESSAGES: Messages = { ...BRIEF_ENGLISH_MESSAGES, ...ENGLISH_WORK_MESSAGES };
