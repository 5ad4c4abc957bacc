import type { WorkMessages } from '../messages';
import { advice } from './advice';
import { benchmark } from './benchmark';
import { document } from './document';
import { evidence } from './evidence';
import { situation } from './situation';

export const FRENCH_WORK_MESSAGES: WorkMessages = { advice, benchmark, document, evidence, situation };
