import type { PlaybookPack } from '../catalogue/pack';
import { advice } from './advice';
import { benchmark } from './benchmark';
import { document } from './document';
import { evidence } from './evidence';
import { finding } from './finding';
import { process } from './process';
import { reading } from './reading';
import { situation } from './situation';
import * as tactics from './tactics';

export const playbook: PlaybookPack = {
  messages: { advice, benchmark, document, evidence, finding, process, reading, situation },
  tactics,
};
