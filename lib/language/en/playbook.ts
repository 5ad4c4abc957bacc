import type { PlaybookPack } from '../catalogue/pack';
import { advice } from './advice';
import { benchmark } from './benchmark';
import { document } from './document';
import { evidence } from './evidence';
import { process } from './process';
import { situation } from './situation';
import * as tactics from './tactics';

export const playbook: PlaybookPack = {
  messages: { advice, benchmark, document, evidence, process, situation },
  tactics,
};
