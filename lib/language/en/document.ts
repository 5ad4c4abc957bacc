import { bold } from '@/lib/model/marked-text';
import type { Noun } from '../catalogue/noun';

const over = (days: string) => (days.startsWith('on ') ? days : `from ${days}`);

/** Headings, labels and set phrases of the drafts. */
export const document = {
  heading: {
    working: 'Is it working?',
    channels: 'Where it comes from',
    attention: 'What needs your attention',
    launched: 'What I am starting this month',
    decide: 'What is for you to decide',
    findings: 'What the figures show',
    checkUp: 'Measurement to put right first',
    recommendations: 'New recommendations',
    followedUp: 'Recommendations followed up',
    withdrawn: 'Advice withdrawn',
    notRepeated: 'What is not repeated, and why',
    roadmap: 'Roadmap',
    pace: 'The pace towards the target',
    cannotTell: 'What cannot be told',
    health: 'State of the data',
    toCheck: 'What to check, in this order',
    moves: 'What moved, by channel',
    keepInMind: 'What is waiting for you',
    changed: 'What has changed',
    trends: 'The trends',
    openActions: 'Actions taken up',
    prompt: 'One thing to do this week',
    promptAsk: 'A question for you',
  },
  /** Set phrases that stand where a section has nothing to hold. */
  empty: {
    attention: 'Nothing beyond the above.',
    decide: 'Nothing this month.',
    decideOpen: 'Nothing this month: the actions taken up follow their plan.',
    recommendations: 'No new recommendation this month.',
    actions: 'No action taken up.',
    firstWeek: 'This is the first week followed: changes will show from the next one on.',
  },
  column: {
    measure: 'Measure',
    target: 'Target',
    overYear: 'Over a year',
    change: 'Change',
    month: 'Month',
    quarter: 'Quarter',
    weeklyMean: 'A week, on average',
    weeklyMeanSeasonless: 'A week, on average, corrected for seasons',
    mean: 'On average',
    meanSeasonless: 'On average, corrected for seasons',
    part: 'What has changed',
    before: 'Before',
    after: 'After',
    contribution: 'Effect',
    deliverable: 'Deliverable',
    owner: 'Owner',
    deputy: 'Deputy',
    due: 'Due',
    doneWhen: 'Done when',
    state: 'State',
  },
  /** Parts of the byline. */
  figuresOf: (period: string) => `figures of ${period}`,
  trendsAt: (day: string) => `trends as of ${day}`,
  forReader: (name: string) => `for ${name}`,
  source: { demo: 'demonstration data', csv: 'data read from a file', bigquery: 'data of the BigQuery export' },
  /** Captions. */
  countedDays: (counted: string, days: string, _many: number) => `${counted} of ${days} days counted`,
  monthInFigures: (month: string) => `${month} in figures`,
  /** Facts of the last four weeks on the page of a month that ended before them. */
  laterThanMonth: (period: string) => `Over the last four complete weeks, ${period}.`,
  /** Facts of the last four weeks on which everything was measured, where later days were lost. */
  wholeWeeks: (period: string) =>
    `These facts are of the last four weeks that were measured whole, ${period}: some later days were not measured.`,
  /** Facts of the last four weeks, where no four weeks of late were measured whole. */
  weeksInPart: (period: string) => `These facts are of ${period}, of which some days were not measured.`,
  /** The channels of a month, and what of them has moved in a year beyond their own noise. */
  channels: {
    inMonth: (month: string) => month,
    over: (period: string) => `The channels, ${period}`,
    /** Under the same caption, where those that did not move are left out. */
    onlyMoved: (caption: string) => `${caption}, of those that moved`,
    compared: (channels: string) => `${channels}, change over a year`,
    channel: 'Channel',
    moves: 'What moved',
    most: { up: 'the largest rise', down: 'the largest fall' },
    moved: { up: 'up', down: 'down' },
    because: (result: string, why: string) => `${result}: ${why}`,
    nothing: 'no visits any more',
    visited: { up: 'more visits', down: 'fewer visits' },
    converts: { up: 'converts better', down: 'converts less' },
  },
  weekInFigures: (period: string) => `The week of ${period} in figures`,
  daysSoFar: (period: string) => `All that has been measured: ${period}`,
  lastDaysInFigures: (period: string) => `The last days in figures: ${period}`,
  perWeek: (noun: string) => `${noun} by week`,
  weekByWeek: (noun: string) => `${noun}, week after week`,
  trendDescription: (from: string, to: string, verdict: string) => `${from} to ${to}: ${verdict}.`,
  /** From one month to another. */
  span: (from: string, to: string) => `${from} to ${to}.`,
  /** What the line leaves out. */
  seasonless: 'Corrected for seasons.',
  withoutSeasons: 'Corrected for seasons and weekdays.',
  lineNote: 'Thick line: the present trend.',
  dashedLineNote: 'Dashed: the one before.',
  bandNote: (level: string) => `Thick line: the present trend, with its ${level} interval.`,
  /** The bar on the axis of a trend. */
  rangeNote: (between: string) => `Bar on the axis: the present trend began ${between} (90% interval).`,
  dashedNote: (growth: string) => `Dashed: the trend before, ${growth} a month.`,
  /** `dimension` is '' where a result is split into its factors. */
  split: (noun: string, dimension: string) =>
    `Where the change ${noun} comes from${dimension ? `, by ${dimension}` : ''}`,
  splitDescription: (noun: string, before: string, after: string) => `What takes ${noun} from ${before} to ${after}.`,
  /** Columns of the table of figures, where a month has a name. */
  latest: { days: 'This period', week: 'This week' },
  aYearBefore: { days: 'A year before', week: 'Same week, a year before' },
  /** `Entre (à 90 %)` */
  betweenAt: (level: string) => `Between (at ${level})`,
  /** Charts of estimates with their intervals beside what they are held against. */
  intervals: {
    /** Where the present pace leads, in each meaning of the target. */
    pace: {
      title: 'Where the present pace leads, beside the target',
      description: (target: string) =>
        `Each bar is the 90% interval of what the present pace comes to at the end, in each meaning of the target; the line is the target, ${target}.`,
      reference: 'Target:',
    },
    /** What the finished actions gave, beside what would have been without them. */
    lift: {
      title: 'What the finished actions gave',
      description:
        'Each bar is the effect of an action, with its 90% interval, beside what would have happened without it: the line.',
      reference: 'Without the action:',
    },
    reading: 'If it means',
    action: 'Action',
    atEnd: 'At the end',
    effect: 'Effect',
  },
  /** `all` is '' where every week is shown. */
  weeksShown: (count: string, all: string) => (all ? `${count} of ${all} weeks` : `${count} weeks`),
  /** A month or quarter of which not all weeks are there. */
  inPart: (stretch: string) => `${stretch} (in part)`,
  /** Decisions that the boss takes. */
  decision: (title: string, cost: string) => `${title}: ${cost}.`,
  /** `prévenir le service client` */
  tell: (departments: string) => `tell ${departments}`,
  /** Actions that are about to begin, and whom nobody has told. */
  untold: (actions: string) => `Not told yet: ${actions}.`,
  untoldOf: (title: string, departments: string) => `${departments}, about “${title}”`,
  nameDeputy: (title: string) => `Name a deputy for “${title}”.`,
  /** Advice that an earlier month asked a yes or a no for. */
  answerAtLast: (title: string, since: string) =>
    `${title}: proposed on ${since}, and still without an answer. Yes or no?`,
  setNewDate: (title: string, day: string) => `“${title}” was due on ${day}: set a new date or give it up.`,
  /** What to check where measurement stopped on a day: all of it, or that of what visits lead to. */
  checks: {
    visits: (day: string) => [
      'Open the site in a private window, accept cookies, and see whether your visit shows in Google Analytics (Reports, Realtime).',
      `Ask what went live around ${day}: theme, consent banner, version of the Google Tag Manager container.`,
      'With the preview of Google Tag Manager, check that the Google tag fires on each page, with the right id (“G-…”).',
      'In Google Analytics (Admin, Data streams, then Data filters), check that the stream receives data and that no filter leaves them out.',
      'Once measurement is restored, note the date in Plateau: the lost days do not come back, and do not count as zero.',
    ],
    results: (day: string) => [
      'See in the shop’s back office, the till or the mailbox whether anything came on these days: if so, measurement had stopped; if not, the site no longer sold or passed anything on.',
      'Go through it yourself to the end, on a phone and on a computer: it must go through, and the event must arrive in Google Analytics (Reports, Realtime).',
      `Ask what went live around ${day}: confirmation page, form, means of payment, version of the Google Tag Manager container.`,
      'Note the cause in Plateau: these days stay out of the trends, and do not count as zero.',
    ],
  },
  whatOfMeasurement: (days: string) =>
    `${bold(`Find out why measurement stopped ${over(days)}.`)} Without its cause it may stop again; say who looks for it.`,
  whatOfResults: (metric: Noun, days: string) =>
    `${bold(`Find out what became ${metric.of} ${over(days)}.`)} The shop’s back office, the till or the mailbox tell; say who looks, this week.`,
  causeOpen: (day: string) => `What changed around ${day} is not known yet: I am asking each department.`,
  whyVanished: (channel: Noun) =>
    `${bold(`Find out why ${channel.the} ${channel.plural ? 'bring' : 'brings'} nothing any more.`)} Say who asks the team or the agency, this week.`,
  restoreMeasurement: `${bold('Restore measurement.')} Say today who sees to it, with IT or the agency.`,
  /** `**Email**: 44 key events, against 88 usually.` */
  moved: (channel: string, amount: string, usual: string) => `${channel}: ${amount}, against ${usual} usually.`,
  /** `day` may be ''. */
  nextAction: (title: string, day: string, doneWhen: string) =>
    `${title}: ${day ? `due ${day}` : 'no date'}. ${doneWhen ? `Done when: ${doneWhen}` : ''}`.trim(),
  cannotTellInShort: (text: string) => `${bold('What cannot be told.')} ${text}`,
  /** `metrics` is a list of nouns. */
  tooEarlyFor: (metrics: string) => `It is too early to judge ${metrics}.`,
  nobody: 'nobody',
  undated: 'no date',
  doneOn: (day: string) => `done on ${day}`,
  /** Later than the month or the quarter that the draft is about. */
  doneAfter: {
    month: (day: string) => `done on ${day}, after the end of the month`,
    quarter: (day: string) => `done on ${day}, after the end of the quarter`,
  },
  judgeOn: (day: string) => `its effect will be judged on ${day}`,
  verdictChanged: (noun: string, before: string, after: string) => `${noun}: ${after} (before: ${before}).`,
  now: (noun: string, say: string, revision: string) => `${noun}: ${say}. ${revision}`,
  gone: (title: string) => `No longer shows in the figures: “${title}”.`,
  changedSince: (day: string) => `What has changed since ${day}`,
  weekOf: (period: string) => `week of ${period}`,
  firstStep: (step: string) => `First step: ${step}`,
  lowToHigh: (low: string, high: string) => `${low} and ${high}`,
};

export type DocumentMessages = typeof document;
