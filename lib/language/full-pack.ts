import type { CorePack, LanguagePack, PlaybookPack, Topics } from './catalogue/pack';

/** Puts all that one language says together. */
export function fullPack(core: CorePack, playbook: PlaybookPack, topics: Topics): LanguagePack {
  return {
    ...core,
    ...topics,
    messages: { ...core.messages, ...playbook.messages },
    tactics: playbook.tactics,
  };
}
