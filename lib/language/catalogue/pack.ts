/** What one language holds: in parts, so that a page loads no more than it says. */
import type { TacticTexts } from '@/lib/model/tactic-text';
import type { Language } from '@/lib/model/language';
import type { Dates } from '../dates';
import type { Format } from '../format';
import type { FailureCatalogue } from './failures';
import type { CoreUiWords } from '../en/core-ui';
import type { FileWords } from '../en/files';
import type * as topics from '../en/topics';
import type { CoreMessages, DraftMessages, Messages } from './messages';
import type { Names } from './names';
import type { TroubleWords } from '../en/troubles';

/** What it takes to write about a property at a glance. */
export interface CoreWords {
  readonly language: Language;
  /** BCP 47, for what Intl writes. */
  readonly locale: string;
  readonly format: Format;
  readonly dates: Dates;
  readonly names: Names;
  readonly messages: CoreMessages;
}

/** What it takes to write anything about a property. */
export interface Words extends CoreWords {
  readonly messages: Messages;
}

/** What a glance needs: what the popup says about the property, and of itself. */
export interface CorePack extends CoreWords {
  readonly ui: CoreUiWords;
  readonly troubles: TroubleWords;
}

/** What advice is told by: the popup loads it after its first sight. */
export interface PlaybookPack {
  readonly messages: DraftMessages;
  readonly tactics: TacticTexts;
}

/** Topics that stand in the pack as they are. */
type Topics = Readonly<typeof topics>;

/** Everything. */
export interface LanguagePack extends Omit<CorePack, 'ui'>, Topics {
  readonly messages: Messages;
  readonly tactics: TacticTexts;
}

/** The parts that are loaded one by one. */
export interface LanguageParts {
  readonly core: CorePack;
  readonly full: LanguagePack;
  readonly failures: FailureCatalogue;
  readonly playbook: PlaybookPack;
  readonly files: FileWords;
}

/** How one language loads each of its parts. */
export type PartLoaders = { readonly [Part in keyof LanguageParts]: () => Promise<LanguageParts[Part]> };

export function isFull(pack: CorePack): pack is LanguagePack {
  return 'tactics' in pack;
}
