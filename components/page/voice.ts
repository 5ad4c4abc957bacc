import type { DeskWords } from '@/lib/language/desk/desk';
import type { Glossary } from '@/lib/language/glossary/glossary';
import type { BriefInterface, Interface } from '@/lib/language/interface/interface';
import type { PanelWords } from '@/lib/language/panel/panel';
import type { PaperWords } from '@/lib/language/papers/papers';
import type { BriefWords, Words } from '@/lib/language/words';

/** What the popup says in one language: about the property, and of itself. */
export interface BriefVoice extends BriefWords {
  readonly ui: BriefInterface;
}

/** What the larger pages say. */
export interface Voice extends BriefVoice {
  readonly messages: Words['messages'];
  readonly ui: Interface;
  readonly desk: DeskWords;
  readonly panel: PanelWords;
  readonly papers: PaperWords;
  readonly glossary: Glossary;
}

export function isWhole(voice: BriefVoice): voice is Voice {
  return 'checklist' in voice.ui;
}
