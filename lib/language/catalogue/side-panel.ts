/** What the side panel says of what people do and know: sends, requests, answers, documents. */
import type { PersonQuestion } from '@/lib/model/answer';
import type { PreFlight } from '@/lib/model/pre-flight';
import type { RequestReason, RequestSuggestion } from '@/lib/model/request';

type PointState = PreFlight['points'][number]['state'];

export interface SidePanelWords {
  readonly sends: {
    readonly title: string;
    readonly intro: string;
    readonly prepare: string;
    readonly campaign: string;
    readonly campaignHint: string;
    readonly campaignMissing: string;
    readonly sendOn: string;
    readonly sentOn: string;
    readonly channel: string;
    readonly pointState: string;
    readonly vouchedBy: string;
    readonly states: Readonly<Record<PointState, string>>;
    readonly edit: string;
    readonly keep: string;
    readonly kept: string;
    readonly open: (count: number) => string;
    readonly leftOpen: (count: number) => string;
    readonly ready: string;
    readonly lookBackDue: string;
    readonly notReadYet: string;
    readonly lookedBack: string;
    readonly lookedBackSaid: string;
    readonly past: string;
    readonly takenBack: string;
  };
  /** Telling the departments that an action concerns, and who answers for them. */
  readonly telling: {
    readonly write: string;
    readonly told: string;
    readonly saidTold: string;
    readonly toldOn: (day: string) => string;
    readonly notTold: string;
    readonly subject: (title: string, day: string | null) => string;
    readonly greeting: string;
    readonly opening: (title: string) => string;
    readonly whom: (departments: string) => string;
    readonly when: (day: string | null) => string;
    readonly who: (owner: string, deputy: string) => string;
    readonly cost: (cost: string) => string;
    readonly doneWhen: (doneWhen: string) => string;
    readonly ask: string;
    readonly thanks: string;
    /** For the points of a send that are still open. */
    readonly askToConfirm: string;
    readonly confirmSubject: (campaign: string, day: string) => string;
    readonly confirmOpening: (campaign: string, day: string) => string;
    readonly confirmAsk: string;
    readonly contacts: string;
    readonly contactsIntro: string;
    readonly department: string;
    readonly name: string;
    readonly address: string;
    readonly addressWrong: string;
    readonly add: string;
    readonly remove: (name: string) => string;
  };
  readonly requests: {
    readonly title: string;
    readonly intro: string;
    readonly write: string;
    readonly text: string;
    readonly textHint: string;
    readonly textMissing: string;
    readonly askedBy: string;
    readonly weigh: string;
    readonly amountsTo: (tactic: string) => string;
    readonly which: string;
    readonly noneOfThese: string;
    readonly none: string;
    readonly objective: string;
    readonly noObjective: string;
    readonly keep: string;
    readonly kept: string;
    readonly suggestion: Readonly<Record<RequestSuggestion, string>>;
    /** `day` is '' where there is none; `lacks` names what is not measured. */
    readonly reasons: Readonly<Record<RequestReason, (day: string, lacks: string) => string>>;
    readonly take: string;
    readonly confirmTake: string;
    readonly taken: string;
    /** For what no tactic of the playbook knows. */
    readonly ownObjective: string;
    readonly ownObjectiveMissing: string;
    readonly ownDoneWhen: string;
    readonly ownDoneWhenHint: string;
    readonly ownDoneWhenMissing: string;
    readonly ownSetUp: string;
    readonly ownWeekly: string;
    readonly park: string;
    readonly confirmPark: string;
    readonly parked: string;
    readonly decline: string;
    readonly confirmDecline: string;
    readonly declined: string;
    readonly reason: string;
    readonly again: string;
    readonly againHint: string;
    readonly answered: string;
  };
  readonly answers: {
    readonly title: string;
    readonly intro: string;
    readonly question: string;
    readonly hints: Readonly<Record<PersonQuestion, string>>;
    readonly value: string;
    readonly valueWrong: string;
    readonly list: string;
    readonly from: string;
    readonly to: string;
    readonly periodWrong: string;
    readonly about: string;
    readonly otherWork: string;
    readonly givenBy: string;
    readonly keep: string;
    readonly kept: string;
    readonly given: string;
    readonly takeBack: (what: string) => string;
    readonly takenBack: string;
  };
  /** The rule by which an action will be judged, fixed when it was taken on. */
  readonly judgement: {
    readonly title: string;
    readonly figure: string;
    readonly window: string;
    readonly after: (time: string) => string;
    readonly smallest: string;
    readonly smallestIs: (change: string) => string;
    readonly smallestUnknown: string;
    /** The volume is too small for any change to show. */
    readonly neverVisible: string;
    readonly day: string;
    readonly onDay: (day: string) => string;
    readonly dayIfDue: (day: string) => string;
    readonly dayOnceDone: string;
  };
  readonly declined: {
    readonly title: (count: number) => string;
    readonly until: (on: string, revisitOn: string) => string;
    readonly takeUp: string;
    readonly isBack: string;
  };
  readonly plan: { readonly title: string; readonly intro: string };
  readonly reason: string;
  readonly reasonHint: string;
  readonly documents: {
    readonly title: string;
    readonly intro: string;
    readonly quarterly: string;
    readonly quarterlyText: string;
    readonly handOver: string;
    readonly handOverText: string;
  };
  readonly glossary: { readonly title: string; readonly intro: string; readonly open: string };
  readonly remove: string;
}
