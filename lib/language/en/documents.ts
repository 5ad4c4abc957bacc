import { bold } from '@/lib/model/marked-text';
import type { PreFlightPoint } from '@/lib/model/pre-flight';
import type { LookBack } from '@/lib/model/look-back';
import type { Outcome } from '@/lib/model/outcome';
import type { PersonQuestion } from '@/lib/model/answer';
import { plural } from './locale';

/**
 * The words of what people do beside the figures (sends, requests, answers, hours) and of the two documents that
 * are written from it: the quarter's review and the hand-over pack. Days, times and figures arrive written out.
 */
export const documents = {
  undatedMonth: 'No date',
  sends: {
    heading: 'Before and after the sends',
    points: {
      'customer-service': 'customer service open',
      stock: 'stock',
      price: 'price',
      'landing-page': 'landing page',
      tag: 'link tags',
      consent: 'consent',
      recipients: 'recipients',
    } satisfies Record<PreFlightPoint, string>,
    /** `stock (Léa)`; `name` is '' where nobody was named. */
    pointBy: (point: string, name: string) => `${point} (${name || 'nobody vouches for it'})`,
    leavesOn: (campaign: string, day: string) => `${bold(campaign)} leaves on ${day}`,
    leftOn: (campaign: string, day: string) => `${bold(campaign)}, sent on ${day}`,
    stillOpen: (points: string) => `still to be confirmed: ${points}.`,
    allReady: 'everything is confirmed.',
    lookedBackOn: (day: string) => `looked back on ${day}`,
    /** The channel, the days, visits of the week, of a usual one, and between which two the usual ones lay. */
    brought: (channel: string, period: string, sessions: string, usual: string, least: string, most: string) =>
      `Over the seven days from ${period}, ${sessions} visits by ${channel}, against ${usual} in a usual week (between ${least} and ${most} over the four before).`,
    conversion: {
      higher: (rate, usual) => `The channel converted better than usual: ${rate} instead of ${usual}.`,
      lower: (rate, usual) => `The channel converted worse than usual: ${rate} instead of ${usual}.`,
      unclear: (rate, usual) =>
        `The channel’s conversion (${rate}, against ${usual} as a rule) cannot be told from chance.`,
    } satisfies Readonly<
      Record<NonNullable<LookBack['conversion']>['verdict'], (rate: string, usual: string) => string>
    >,
    named: (sessions: string) => `The links that bear its name brought ${sessions} visits.`,
    /** What came with a send was not proven to come from it. */
    notProven: 'This is what came with the send, not proof that the send has caused it.',
  },
  requests: {
    heading: 'What was asked for',
    /** `« … », demandé par Paul le 3 novembre` */
    asked: (text: string, by: string, day: string) => `“${text}”, asked for by ${by} on ${day}`,
    states: { parked: 'parked', taken: 'taken on', declined: 'declined' },
    objective: (text: string) => `to serve: ${text}`,
    again: (day: string) => `to be looked at again on ${day}`,
    /** The day to look again has come. */
    againSince: (day: string) => `due to be looked at again since ${day}`,
    /** Over what nobody has answered yet, for whoever has to. */
    unanswered: 'Still waiting for your answer:',
    /** Whole sentences for a draft; `by` is '' where nobody is named. */
    told: {
      asked: (text: string, by: string, day: string) =>
        by ? `${by} asked for “${text}” on ${day}.` : `“${text}” was asked for on ${day}.`,
      /** `action` is '' where it is not one of the playbook's. */
      taken: (action: string) =>
        action ? `${bold('Taken on')}: it is the action “${action}”.` : `${bold('Taken on')} among the actions.`,
      answered: {
        parked: (reason: string) => `${bold('Put off')}${reason ? `: ${reason}` : ''}.`,
        declined: (reason: string) => `${bold('Turned down')}${reason ? `: ${reason}` : ''}.`,
      },
      notYet: 'Not answered yet.',
    },
  },
  hours: {
    heading: 'The hours',
    what: 'Action',
    planned: 'Planned',
    spent: 'Spent',
    aYear: 'Over a year, at this rate',
    fullTime: 'Share of a full-time job',
    hours: (count: string) => `${count} h`,
    other: 'Other work',
    caption: (period: string) => `Hours planned and spent, ${period}`,
    byStrategy: 'Where the planned hours went',
    strategy: 'Strategy',
    share: 'Share',
  },
  review: {
    /** In the title, after the figure. */
    carried: (done: string, planned: string) => `actions carried through, ${done} of ${planned}`,
    noPlan: 'no action had been decided yet',
    heading: {
      short: 'The quarter in short',
      planned: 'What was planned, what is done',
      notDone: 'What is not done, and why',
      next: 'What is proposed for the next one',
      trends: 'Where the site stands',
    },
    /** `results` is '' where no effect was measured yet. */
    sums: (planned: string, number: number, done: string, results: string) =>
      `${planned} action${plural(number, { one: ' was', other: 's were' })} under way this quarter. Carried through: ${done}. ${results ? `Effects measured: ${results}.` : 'No effect could be measured so far.'}`,
    results: {
      improved: (count) => `${count} improved`,
      'no detectable change': (count) => `${count} without a detectable change`,
      worse: (count) => `${count} worse`,
    } satisfies Record<Exclude<Outcome['verdict'], 'not measurable'>, (count: string) => string>,
    nothingPlanned: 'No action had been decided for this quarter yet.',
    allDone: 'All that was planned is done.',
    caption: 'The actions of the quarter',
    result: 'Result',
    why: { unowned: 'nobody has taken it on', unsaid: 'the reason was not noted' },
    dropped: (day: string) => `dropped on ${day}`,
    overdue: (day: string) => `its due date of ${day} has passed`,
    still: (since: string) => `no move ${since}`,
    goesOn: (day: string) => `goes on until ${day}`,
    nextProposed: 'From the figures, and within the hours that there are:',
    nextNothing: 'No new proposal: the actions taken up come first.',
    lookAgain: 'To be looked at again next quarter, as agreed:',
  },
  handOver: {
    title: (property: string) => `Hand-over pack: ${property}`,
    heading: {
      property: 'The property',
      access: 'Access to be given',
      people: 'The people',
      target: 'The target and the rules',
      measured: 'What is measured, and how it goes',
      open: 'What is taken up, and where it stands',
      tried: 'What was tried, and what came of it',
      refused: 'What was turned down, and why',
      notes: 'The journal',
      sends: 'The sends',
      answers: 'What people have answered',
      rhythm: 'What comes round by itself',
      glossary: 'The words in use',
    },
    field: {
      name: 'Name',
      number: 'Number',
      account: 'Account',
      timeZone: 'Time zone',
      currency: 'Currency',
      industry: 'Industry (as Google has it)',
      source: 'Where the figures come from',
      upTo: 'Figures complete to',
      reader: 'The month is written for',
    },
    column: {
      field: 'Item',
      value: 'Value',
      person: 'Person',
      lastDay: 'Last day',
      owns: 'Actions owned',
      standsIn: 'Actions as deputy',
      nextStep: 'Next step',
      day: 'Day',
      what: 'What happened',
    },
    answerColumn: { question: 'Question', period: 'Period', answer: 'Answer', by: 'Given by' },
    questions: {
      sales: 'Sales closed',
      'heard-answers': 'Answers to “How did you hear of us?”',
      'heard-from-someone': 'Of which: from another person',
      'reachable-recipients': 'Recipients who can be reached with their consent',
      unsubscribed: 'Unsubscribed',
      'margin-share': 'Share of the price that is margin',
      'hours-spent': 'Hours spent',
      catalogue: 'Articles of the catalogue',
    } satisfies Record<PersonQuestion, string>,
    /** What stands over a table, below the heading of its part. */
    caption: {
      property: 'At a glance',
      people: 'Who does what',
      notes: 'Latest first',
      answers: 'What no figure tells',
      glossary: 'A short glossary',
    },
    items: (count: string) => `${count} articles`,
    /** What a successor must be given, in order. */
    access: (property: string): readonly string[] => [
      `In Google Analytics, Admin → Access management: the Viewer role on property ${property}, in the successor’s name.`,
      'A Google account of the company, which stays when a person leaves.',
      'In Plateau, Settings → Export everything: the file puts readings, checklist, texts and this pack back on another machine.',
      'The tools that the open actions name: check their accounts and rights with the owner.',
      'Take back the access of the person who leaves, once the work is handed over.',
    ],
    rhythm: [
      'Every morning, the last complete figures are read.',
      'Every week and every month, a text waits to be read through and handed over.',
      'After every quarter, the review is read with the board.',
      'An action that is done is judged at the end of its window, by the rule fixed when it was accepted.',
    ],
    target: (metric: string, from: string, to: string, months: string, start: string) =>
      `Target: ${metric} from ${from} to ${to} a year, in ${months} months from ${start}.`,
    noTarget: 'No target in figures is set.',
    margin: (share: string) => `Less than ${share} a month, up or down, counts as steady.`,
    weeklyHours: (hours: string) => `Time for new work: ${hours} h a week.`,
    noLastDay: '—',
    empty: {
      open: 'No action is taken up.',
      tried: 'No action is finished yet.',
      refused: 'Nothing was turned down.',
      notes: 'No event was noted.',
      sends: 'No send was prepared here.',
      answers: 'No answer was given.',
    },
    term: 'Word',
    meaning: 'What it means',
  },
};

export type DocumentWords = typeof documents;
