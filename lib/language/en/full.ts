import { fullPack } from '../full-pack';
import { core } from './core';
import { playbook } from './playbook';
import * as topics from './topics';

export const full = fullPack(core, playbook, topics);
