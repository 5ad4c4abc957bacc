import type { BriefMessages } from '../messages';
import { chart } from './chart';
import { finding } from './finding';
import { headline } from './headline';
import { health } from './health';
import { label } from './label';
import { target } from './target';
import { verdict } from './verdict';

export const BRIEF_ENGLISH_MESSAGES: BriefMessages = { verdict, headline, finding, health, chart, label, target };
