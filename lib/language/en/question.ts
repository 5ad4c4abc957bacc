import type { UsualPeriod } from '@/lib/ask/alternatives';
import type { OccasionName } from '@/lib/ask/occasions';
import { elsewhere } from './question-elsewhere';

/** What one language says of an answer to a typed question; names, days and figures arrive written out. */
export const question = {
  by: (dimension: string) => `by ${dimension}`,
  steps: {
    day: 'day by day',
    week: 'week by week',
    month: 'month by month',
    quarter: 'quarter by quarter',
    year: 'year by year',
  },
  comparedWith: (period: string) => `compared with ${period}`,
  wasBefore: (figure: string, period: string) => `${figure} (${period})`,
  further: (number: string) => `and ${number} more in Google Analytics`,
  except: (segment: string) => `without ${segment}`,
  occasions: {
    'black-friday': 'Black Friday',
    'cyber-monday': 'Cyber Monday',
    christmas: 'Christmas',
    easter: 'Easter',
    'winter-sales': 'winter sales (France)',
    'summer-sales': 'summer sales (France)',
  } satisfies Record<OccasionName, string>,
  /** A question about a value that is called like the days that were told. */
  namesake: (metric: string, dimension: string, value: string) => `${metric} ${dimension} ${value}`,
  measure: 'Measure',
  figure: 'Figure',
  order: {
    best: 'highest first',
    worst: 'lowest first',
    grown: 'grown most first',
    fallen: 'fallen most first',
  },
  sheets: { overview: 'Overview', funnel: 'From cart to order' },
  /** A question as it may be typed. */
  typed: {
    why: 'why',
    ahead: 'forecast',
    share: 'share of',
    funnel: 'abandoned carts',
    overview: 'stats',
    except: 'except',
    by: 'by',
    byWeekday: 'by day of the week',
    order: { best: 'best', worst: 'worst', grown: 'growing most', fallen: 'falling most' },
    step: { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly' },
    days: (from: string, to: string) => `${from} to ${to}`,
    compared: { year: 'yoy', previous: 'vs previous period' },
  },
  /** What was understood, part by part. */
  chips: {
    metric: 'Measure',
    cut: 'Cut',
    period: 'Days',
    comparison: 'Comparison',
    none: 'No measure',
    uncut: 'not cut',
    uncompared: 'not compared',
    compared: { year: 'beside the year before', previous: 'beside the days before' },
    without: (value: string) => `without “${value}”`,
    periods: {
      'last-28': 'last 28 days',
      'this-month': 'this month',
      'last-month': 'last month',
      'last-quarter': 'last quarter',
      'this-year': 'this year',
      'last-year': 'last year',
    } satisfies Record<UsualPeriod, string>,
  },
  /** A figure as a part of the whole. */
  ofTheWhole: (share: string) => `${share} of the whole`,
  byWeekday: 'by day of the week',
  weekday: 'Day',
  stepOfFunnel: 'Step',
  /** Of a hundred carts, how many come to a step. */
  ofCarts: 'Of 100 adds to cart',
  toDraft: 'Read on in the month’s report',
  noCause: (metric: string) => `Plateau has found nothing that explains the course ${metric}.`,
  /** The heads of the tables. */
  when: 'When',
  change: 'Change',
  /** A week or month of which only some days are told. */
  inPart: (name: string) => `${name} (in part)`,
  weekOf: (day: string) => `week of ${day}`,
  others: 'the others',
  courseOf: (name: string, step: string) => `${name}, ${step}`,
  /** Quoted words, joined. */
  notUnderstood: (words: string) => `I did not understand ${words}.`,
  quoted: (word: string) => `“${word}”`,
  /** Before the link, where Google Analytics may know what is not kept here. */
  elsewhere: 'Google Analytics shows it:',
  elsewhereFor: elsewhere,
  missing: {
    notUnderstood: 'No figure is given for the rest of it.',
    several: (word: string) => `“${word}” may be several things. Which is meant?`,
    noTarget: 'No target is set: it is set in Plateau’s settings, or with --target in the shell.',
    notForeseen: 'This cannot be foreseen from what is kept: Plateau foresees amounts, up to a year ahead.',
    noMetric: 'Which figure? Name a measure: traffic, revenue, conversion rate…',
    notMeasured: (metric: string) => `This property does not measure ${metric}.`,
    notKept: (metric: string) => `Plateau does not keep ${metric} cut this way.`,
    notRead: (metric: string) => `Plateau does not read ${metric}.`,
    noSegment: 'Among the values that are kept, this one does not occur.',
    people: (metric: string) =>
      `People do not add up over days: ${metric} can only be counted over a whole calendar month.`,
    notThen: (days: string, then: string) => `Nothing on these days (${days}). It had visits ${then}.`,
    incomplete: (until: string) => `Google is still counting these days. The figures are complete to ${until}.`,
    tooOld: (from: string) => `What is kept begins on ${from}.`,
    noWholeWeek: 'This is kept by whole weeks, and the period holds none.',
    empty: 'Nothing was counted in this period.',
  },
  notes: {
    foreseen: 'Foreseen, if things go on as they do; nine times in ten it lies within the interval.',
    foreseenWith: (soFar: string) =>
      `Foreseen, with the ${soFar} that were counted so far; nine times in ten it lies within the interval.`,
    mean: {
      day: (figure: string) => `On average: ${figure} a day.`,
      week: (figure: string) => `On average: ${figure} a week.`,
      month: (figure: string) => `On average: ${figure} a month.`,
      quarter: (figure: string) => `On average: ${figure} a quarter.`,
      year: (figure: string) => `On average: ${figure} a year.`,
    },
    notByStep: (step: string) => `The total of the period: this cut is not given ${step}.`,
    weekdays: 'The mean of each weekday.',
    incomplete: (until: string) => `To ${until}: Google is still counting the days after it.`,
    lastCompleteDay: (asked: string, told: string) =>
      `Google is still counting ${asked}. Here is the last complete day: ${told}.`,
    lastComplete: (asked: string, told: string) =>
      `Google is still counting these days (${asked}). Here are the last complete ones: ${told}.`,
    daysWithVisits: 'Over the days on which it had visits.',
    carts:
      'Google Analytics counts adds to cart, not carts: one cart may hold several. What matters is how the shares move.',
    begins: (from: string) => `From ${from}: nothing is kept before it.`,
    wholeWeeks: 'Kept by whole weeks: only those of the period are counted.',
    unreadDays: (days: string, of: string) => `Of ${of} days, ${days} have no reading.`,
    nothingBefore: 'There was nothing in the period compared: no percentage can be given.',
    unequal: 'The two periods are not of the same length: no percentage is given.',
    beforeNotKept: 'The period to compare with is not kept in full.',
    monthOfPeople: 'Distinct people over a whole calendar month.',
    daysOfPeople:
      'Distinct people on each day: whoever came on several days is counted on each, and the days add up to nothing.',
    thresholded: 'Google left out small rows, to protect identities.',
    sampled: (share: string) => `Google read ${share} of the events.`,
    setAside: (without: string, shown: string) => `Without ${without}; Google shows ${shown}.`,
    without: {
      automated: 'visits that no person seems to make',
      'other-hosts': 'what was counted on hosts that are not the site’s',
      'key-event': 'key events that did not count alike on all days',
    },
  },
};

export type QuestionWords = typeof question;
