import type { Messages } from '../messages';
import { advice } from './advice';
import { benchmark } from './benchmark';
import { chart } from './chart';
import { document } from './document';
import { evidence } from './evidence';
import { finding } from './finding';
import { label } from './label';
import { headline } from './headline';
import { health } from './health';
import { situation } from './situation';
import { target } from './target';
import { verdict } from './verdict';

export const ENGLISH_MESSAGES: Messages = {
  verdict,
  headline,
  finding,
  advice,
  benchmark,
  health,
  chart,
  document,
  evidence,
  label,
  target,
  situation,
};
