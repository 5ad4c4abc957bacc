import type { LanguagePack } from '../catalogue/pack';
import { calendar } from './calendar';
import { chip } from './chip';
import { core } from './core';
import { delivery } from './delivery';
import { documents } from './documents';
import { editor } from './editor';
import { failures } from './failures';
import { glossary } from './glossary';
import { methods } from './methods';
import { ownClient } from './own-client';
import { playbook } from './playbook';
import { portfolio } from './portfolio';
import { question } from './question';
import { references } from './references';
import { runnerFailures } from './runner-failures';
import { schedule } from './schedule';
import { sidePanel } from './side-panel';
import { ui } from './ui';

export const full: LanguagePack = {
  ...core,
  messages: { ...core.messages, ...playbook.messages },
  ui,
  calendar,
  chip,
  delivery,
  documents,
  editor,
  failures,
  glossary,
  methods,
  ownClient,
  portfolio,
  question,
  references,
  runnerFailures,
  schedule,
  sidePanel,
  tactics: playbook.tactics,
};
