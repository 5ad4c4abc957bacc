/**
 * Every word that the surfaces themselves say, in one shape for both languages. Sentences about
 * data come from `narrative/`; days, times and amounts arrive here already written out.
 */
import type { DraftKind } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import type { Language } from '@/lib/model/settings';
import type { Tool } from '@/lib/model/tool';
import type { WelcomeWords } from './welcome';

/** A step of an instruction, with the address where it is done. */
export interface HelpStep {
  readonly text: string;
  readonly url?: string;
}

/** What every page says, and the popup: nothing else of the surfaces is loaded with it. */
export interface CoreUiWords {
  readonly language: Language;
  readonly common: {
    readonly product: string;
    readonly loading: string;
    readonly refresh: string;
    readonly retry: string;
    readonly cancel: string;
    readonly undone: string;
    readonly save: string;
    readonly settings: string;
    readonly connect: string;
    readonly connecting: string;
    readonly demoBanner: string;
    readonly arrow: string;
    /** Who owns what nobody else was named for. */
    readonly me: string;
    readonly dismiss: string;
    /** The tab shows a property that the account cannot read. */
    readonly otherProperty: (shown: string) => string;
  };
  readonly popup: {
    readonly pageTitle: string;
    readonly until: (day: string, ago: string) => string;
    readonly refreshing: string;
    readonly refreshed: (day: string) => string;
    readonly vitals: string;
    readonly prompts: string;
    readonly accept: string;
    readonly notNow: string;
    readonly accepted: string;
    readonly putOff: (day: string) => string;
    readonly putOffReason: string;
    readonly answer: string;
    readonly nothingPressing: string;
    readonly writeMonth: (month: string) => string;
    readonly checklist: string;
    readonly openActions: (count: number) => string;
    readonly notReadYet: string;
    readonly noProperty: string;
    readonly chooseProperty: string;
    readonly readNow: string;
    readonly sparkline: (name: string, sentence: string) => string;
    readonly search: string;
    readonly searchHint: string;
    readonly searchInstead: string;
    readonly searchFailed: string;
    readonly seeInAnalytics: string;
  };
}

/** What the larger pages say as well. */
export interface UiWords extends CoreUiWords {
  readonly checklist: {
    readonly pageTitle: string;
    readonly hours: (taken: string, available: string, number: number) => string;
    readonly tooMuch: (hours: string) => string;
    readonly questions: string;
    readonly question: (metric: string, day: string) => string;
    readonly answer: string;
    readonly answerHint: string;
    readonly send: string;
    readonly nothingChanged: string;
    readonly nothingChangedText: string;
    readonly answered: string;
    readonly proposals: string;
    readonly proposalsIntro: string;
    readonly actions: string;
    readonly done: string;
    readonly noProposals: string;
    readonly noActions: string;
    readonly owner: string;
    readonly deputy: string;
    readonly due: string;
    readonly accept: string;
    readonly confirmAccept: string;
    readonly ownerMissing: string;
    readonly refuse: string;
    readonly confirmRefuse: string;
    readonly refuseReason: string;
    readonly reasonMissing: string;
    readonly revisitOn: string;
    readonly refused: (day: string) => string;
    readonly accepted: string;
    readonly state: string;
    readonly states: Readonly<Record<Action['state'], string>>;
    readonly moved: (title: string, state: string) => string;
    /** Name of the handle with which an action is put higher or lower. */
    readonly place: (title: string) => string;
    readonly placed: (title: string, place: number, of: number) => string;
    readonly editAction: string;
    readonly saved: string;
    readonly journal: string;
    readonly journalIntro: string;
    readonly noteEvent: string;
    readonly eventDay: string;
    readonly eventText: string;
    readonly tell: (departments: string) => string;
    readonly people: (owner: string, deputy: string) => string;
    readonly dueOn: (day: string) => string;
    readonly doneOn: (day: string) => string;
    readonly steps: string;
    readonly showInAnalytics: string;
    readonly stale: (days: number) => string;
    readonly overdue: string;
    readonly unowned: string;
    readonly noDeputy: string;
    readonly doneWhen: (text: string) => string;
  };
  readonly draft: {
    readonly pageTitle: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<DraftKind, string>>;
    readonly edition: string;
    readonly editions: { readonly boss: (name: string) => string; readonly working: string };
    readonly language: string;
    readonly refresh: string;
    readonly refreshing: string;
    readonly refreshed: string;
    readonly editHint: string;
    readonly editBlock: (excerpt: string) => string;
    readonly yourWords: string;
    readonly markdownHint: string;
    readonly done: string;
    readonly giveBack: string;
    readonly givenBack: string;
    readonly saving: string;
    readonly savedAt: (time: string) => string;
    readonly edited: string;
    readonly deliver: string;
    readonly email: string;
    readonly page: string;
    readonly markdown: string;
    readonly print: string;
    readonly copy: string;
    readonly copied: string;
    readonly docx: string;
    readonly prompt: string;
    /** Behind it stand the ways out that few take. */
    readonly otherFormats: string;
    readonly promptCopied: string;
    readonly downloaded: (file: string) => string;
    readonly printed: string;
    readonly handedOver: string;
    readonly handedOverHint: string;
    readonly notYet: string;
    readonly sent: string;
  };
  readonly options: {
    readonly pageTitle: string;
    readonly saved: string;
    readonly connection: string;
    readonly connected: string;
    readonly notConnected: string;
    readonly reads: string;
    readonly disconnect: string;
    readonly disconnected: string;
    readonly needsClient: string;
    readonly ownClient: string;
    readonly ownClientIntro: string;
    readonly ownClientSteps: (redirect: string) => readonly HelpStep[];
    readonly openPage: string;
    readonly clientId: string;
    readonly clientIdWrong: string;
    readonly redirectCopied: string;
    readonly copyRedirect: string;
    readonly property: string;
    readonly chooseProperty: string;
    readonly chosen: (name: string) => string;
    readonly noProperties: string;
    readonly allProperties: string;
    readonly objective: string;
    readonly objectiveIntro: string;
    readonly hasTarget: string;
    readonly metric: string;
    readonly from: string;
    readonly fromHint: string;
    readonly to: string;
    readonly months: string;
    readonly startsOn: string;
    readonly numberWrong: string;
    readonly amountWrong: string;
    readonly work: string;
    readonly weeklyHours: string;
    readonly weeklyHoursHint: string;
    readonly author: string;
    readonly boss: string;
    readonly bossHint: string;
    readonly country: string;
    readonly countryHint: string;
    /** The same, where nothing but the language told the country. */
    readonly countryByLanguage: string;
    readonly tools: string;
    readonly toolsHint: string;
    readonly toolKinds: Readonly<Record<Tool, string>>;
    readonly people: string;
    readonly peopleIntro: string;
    readonly personName: string;
    readonly lastDay: string;
    readonly lastDayHint: string;
    readonly addPerson: string;
    readonly removePerson: string;
    readonly removePersonNamed: (name: string) => string;
    readonly reading: string;
    readonly readingHint: string;
    readonly readingOpen: string;
    readonly language: string;
    readonly languageHint: string;
    readonly data: string;
    readonly dataIntro: string;
    readonly exportAll: string;
    readonly importAll: string;
    readonly imported: string;
    readonly notABackup: string;
    readonly laterBackup: string;
    readonly eraseAll: string;
    readonly eraseTitle: string;
    readonly eraseText: string;
    readonly eraseConfirm: string;
    readonly erased: string;
    readonly diagnostics: string;
    readonly diagnosticsIntro: string;
    readonly copyDiagnostics: string;
    readonly diagnosticsCopied: string;
  };
  readonly welcome: WelcomeWords;
}
