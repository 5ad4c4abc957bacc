import type { LanguagePack } from '../catalogue/pack';
import { core } from './core';
import { playbook } from './playbook';
import * as topics from './topics';

export const full: LanguagePack = {
  ...core,
  ...topics,
  messages: { ...core.messages, ...playbook.messages },
  tactics: playbook.tactics,
};
