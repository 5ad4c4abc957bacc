import type { PlaybookPack } from '../catalogue/pack';
import { advice } from './advice';
import { benchmark } from './benchmark';
import { chart } from './chart';
import { checkUp } from './check-up';
import { document } from './document';
import { headline } from './draft-headline';
import { evidence } from './evidence';
import { finding } from './finding';
import { health } from './health';
import { label } from './label';
import { linked } from './linked';
import { pace } from './pace';
import { process } from './process';
import { reading } from './reading';
import { situation } from './situation';
import { stoodBy } from './stood-by';
import { target } from './target';
import * as tactics from './tactics';

export const playbook: PlaybookPack = {
  messages: {
    advice,
    benchmark,
    chart,
    checkUp,
    document,
    evidence,
    finding,
    headline,
    health,
    label,
    linked,
    pace,
    process,
    reading,
    situation,
    stoodBy,
    target,
  },
  tactics,
};
