/** What one language holds: in parts, so that a page loads no more than it says. */
import type { TacticTexts } from '@/lib/model/tactic-text';
import type { Language } from '@/lib/model/language';
import type { Dates } from '../dates';
import type { Format } from '../format';
import type { CalendarWords } from '../en/calendar';
import type { ChipWords } from '../en/chip';
import type { DeliveryWords } from '../en/delivery';
import type { DocumentWords } from '../en/documents';
import type { EditorWords } from '../en/editor';
import type { FailureCatalogue, RunnerFailureTable } from './failures';
import type { Glossary } from './glossary';
import type { CoreUiWords } from '../en/core-ui';
import type { UiWords } from '../en/ui';
import type { CoreMessages, DraftMessages, Messages } from './messages';
import type { MethodNames } from './methods';
import type { Names } from './names';
import type { OwnClientWords } from '../en/own-client';
import type { PortfolioWords } from '../en/portfolio';
import type { QuestionWords } from '../en/question';
import type { ReferenceWords } from '../en/references';
import type { ScheduleWords } from '../en/schedule';
import type { SidePanelWords } from '../en/side-panel';
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

/** Everything. */
export interface LanguagePack extends CorePack {
  readonly messages: Messages;
  readonly ui: UiWords;
  readonly calendar: CalendarWords;
  readonly chip: ChipWords;
  readonly delivery: DeliveryWords;
  readonly documents: DocumentWords;
  readonly editor: EditorWords;
  readonly failures: FailureCatalogue;
  readonly glossary: Glossary;
  readonly methods: MethodNames;
  readonly ownClient: OwnClientWords;
  readonly portfolio: PortfolioWords;
  readonly question: QuestionWords;
  readonly references: ReferenceWords;
  readonly runnerFailures: RunnerFailureTable;
  readonly schedule: ScheduleWords;
  readonly sidePanel: SidePanelWords;
  readonly tactics: TacticTexts;
}

/** The parts that are loaded one by one. */
export interface LanguageParts {
  readonly core: CorePack;
  readonly full: LanguagePack;
  readonly failures: FailureCatalogue;
  readonly playbook: PlaybookPack;
}

/** How one language loads each of its parts. */
export type PartLoaders = { readonly [Part in keyof LanguageParts]: () => Promise<LanguageParts[Part]> };

export function isFull(pack: CorePack): pack is LanguagePack {
  return 'tactics' in pack;
}
