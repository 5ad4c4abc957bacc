import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { DAYS_A_WEEK } from '@/lib/model/day';
import { isSamePeriod, lengthInDays, type Period } from '@/lib/model/period';
import { inYear as daysInYear, isWholeMonths, monthsIn, weekBefore } from './calendar-periods';
import { type OccasionName, occasionIn } from './occasions';
import type { ComparedWith, TypedQuestion, SegmentFilter, Sheet, Granularity, Unknown } from './question';
import type { TimePhrase } from './recogniser';
import type { Asking } from './vocabulary/asking';
import type { Topic } from './vocabulary/elsewhere';
import type { Meaning } from './vocabulary/meaning';

/** A question while its words are being read. */
export interface QuestionDraft {
  metrics: MetricId[];
  segments: SegmentFilter[];
  excepted: SegmentFilter[];
  dimensions: DimensionId[];
  periods: Period[];
  occasion: OccasionName | null;
  namesake: SegmentFilter | null;
  /** They are a weekday or a weekend: beside other days, which of them is meant is not known. */
  ofAWeek: boolean;
  /** The days named no year, which may follow. */
  yearless: boolean;
  order: TypedQuestion['order'];
  /** `top 5`: how many. */
  most: number | null;
  /** `plus`, `moins`: the end of a list where there is one, a direction where there is none. */
  leaning: 'more' | 'less' | null;
  step: Granularity | null;
  /** `which day`: of which units the best is asked for, where the best is. */
  unit: Granularity | null;
  comparedWith: ComparedWith | null;
  /** `week over week`: of the last whole one, where no days are named. */
  pace: 'week' | 'month' | 'quarter' | null;
  sheet: Sheet | null;
  trend: boolean;
  why: boolean;
  unknown: Unknown[];
  /** Runs of words by which the property calls something of its own. */
  named: { readonly typed: string; readonly values: readonly SegmentFilter[] }[];
  topics: Topic[];
  direction: 'up' | 'down' | null;
  /** `more than`, `moins que`. */
  than: 'more' | 'less' | null;
  ahead: boolean;
  aim: boolean;
  share: boolean;
  now: boolean;
  weekdays: boolean;
  /** `cpc`: a medium beside a figure, and the price of a click without one. */
  cpc: boolean;
  /** What follows a word of comparison. */
  versus: boolean;
  /** What follows is to be set beside what follows it. */
  compared: boolean;
  /** What follows is to be left out. */
  excepting: boolean;
  /** The word that said so, as it was typed. */
  denial: string;
}

export const emptyDraft = (): QuestionDraft => ({
  metrics: [],
  segments: [],
  excepted: [],
  dimensions: [],
  periods: [],
  occasion: null,
  namesake: null,
  ofAWeek: false,
  yearless: false,
  order: null,
  most: null,
  leaning: null,
  step: null,
  unit: null,
  comparedWith: null,
  pace: null,
  sheet: null,
  trend: false,
  why: false,
  unknown: [],
  named: [],
  topics: [],
  direction: null,
  than: null,
  ahead: false,
  aim: false,
  share: false,
  now: false,
  weekdays: false,
  cpc: false,
  versus: false,
  compared: false,
  excepting: false,
  denial: '',
});

const yearOf = (period: Period) => Number(period.from.slice(0, 4));
const isWholeYear = (period: Period) => isWholeMonths(period) && monthsIn(period) === 12;

/**
 * Days with a year of their own stay; `novembre … 2025` and `black friday … 2025` are one phrase in two parts. False for a
 * third stretch, which has no place beside two.
 */
export function takePeriod(phrase: TimePhrase, draft: QuestionDraft): boolean {
  draft.excepting = false;
  const { unit, occasion, yearless, ahead, isOfAWeek = false } = phrase;
  if (ahead === true) draft.ahead = true;
  const [first] = draft.periods;
  const isBesideAnother = occasion !== undefined && yearless === true && first !== undefined && draft.occasion !== null;
  const period = isBesideAnother ? occasionIn(occasion, yearOf(first)) : phrase.period;
  // `le week-end en octobre`: of its weekends, and neither the last one nor that one beside October.
  if (first !== undefined && !draft.versus && (isOfAWeek || draft.ofAWeek)) return false;
  // `le samedi contre le dimanche en octobre`: the weekdays are set side by side, within these days.
  if (first === undefined && (!draft.versus || draft.weekdays)) {
    draft.ofAWeek = isOfAWeek;
    draft.periods.push(period);
    draft.occasion = occasion ?? null;
    draft.yearless = yearless ?? false;
    return true;
  }
  // `Black Friday and Cyber Monday`: the one holds the other.
  if (first !== undefined && !draft.versus && period.from >= first.from && period.to <= first.to) return true;
  // `noël l’an dernier`, `novembre de l’année dernière`, beside no other days: of that year.
  const isOfTheYear = unit === 'year' && first !== undefined && draft.yearless && !draft.versus && !draft.trend;
  const isYear = (unit === undefined || isOfTheYear) && isWholeYear(period);
  const isPart = first !== undefined && isYear && !isWholeYear(first);
  if (isPart && draft.yearless && !draft.versus) {
    draft.periods[0] = inYear(yearOf(period), first, draft.occasion);
    draft.yearless = false;
    return true;
  }
  if (draft.comparedWith !== null && typeof draft.comparedWith !== 'string') return false;
  // `this weekend against last weekend`, before this one has come: the one before it.
  if (first !== undefined && isSamePeriod(first, period)) {
    draft.comparedWith ??= lengthInDays(first) < DAYS_A_WEEK ? weekBefore(first) : 'previous';
    return true;
  }
  if (unit === 'year' && first !== undefined) draft.comparedWith ??= 'year';
  else draft.comparedWith ??= isPart ? inYear(yearOf(period), first, draft.occasion) : period;
  return true;
}

/** The same days of another year, or the days of the same name. */
export const inYear = (year: number, period: Period, occasion: OccasionName | null): Period =>
  occasion === null ? daysInYear(year, period) : occasionIn(occasion, year);

export function takeMeaning(meaning: Meaning, draft: QuestionDraft): void {
  switch (meaning.kind) {
    case 'metric':
      draft.metrics.push(meaning.metric);
      // `who viewed and did not buy`, `which day without a sale`, `campaigns without sales`: what was not done is counted
      // nowhere. `No sales today?` asks for the sales.
      if (
        draft.excepting &&
        !draft.why &&
        (draft.metrics.length > 1 || draft.unit !== null || draft.dimensions.length > 0)
      )
        draft.unknown.push({ word: draft.denial, nearest: [] });
      draft.excepting = false;
      return;
    case 'segment': {
      const { dimension, value, values } = meaning;
      const segment = { dimension, value, ...(values && { values }) };
      (draft.excepting ? draft.excepted : draft.segments).push(segment);
      draft.excepting = false;
      // `France vs Germany, October`: two values were set side by side, and the days are of both.
      if (draft.segments.length > 1 || draft.metrics.includes('newUsers')) draft.versus = false;
      return;
    }
    case 'dimension':
      draft.dimensions.push(meaning.dimension);
      return;
    case 'year-on-year':
      draft.comparedWith ??= 'year';
      return;
    case 'step-on-step':
      draft.comparedWith ??= 'previous';
      draft.pace = meaning.unit;
      return;
    case 'elsewhere':
      draft.topics.push(meaning.topic);
      return;
    case 'asking':
      takeAsking(meaning.asking, draft);
  }
}

function takeAsking(asking: Asking, draft: QuestionDraft): void {
  switch (asking) {
    case 'why':
      draft.why = true;
      return;
    case 'up':
    case 'down':
      draft.direction = asking;
      draft.trend = true;
      return;
    case 'ahead':
    case 'aim':
    case 'share':
    case 'now':
    case 'cpc':
      draft[asking] = true;
      return;
    case 'weekday':
      draft.weekdays = true;
      return;
    case 'works':
    case 'trend':
      draft.trend = true;
      return;
    case 'more':
    case 'less':
      draft.leaning = asking;
      return;
    case 'best':
      draft.order ??= asking;
      return;
    case 'worst':
      // `top 3 des pires jours`
      draft.order = asking;
      return;
    case 'best-sellers':
      draft.order = 'best';
      draft.metrics.unshift('itemsPurchased');
      draft.dimensions.push('itemName');
      return;
    case 'more-than':
    case 'less-than':
      draft.than = asking === 'more-than' ? 'more' : 'less';
      draft.versus = true;
      return;
    case 'except':
      draft.excepting = true;
      return;
    case 'overview':
    case 'funnel':
      draft.sheet = asking;
      return;
    case 'origin':
      draft.dimensions.push('sessionDefaultChannelGroup');
  }
}

/** A run of words as it was typed. */
export const textOf = (words: readonly { readonly plain: string }[]) => words.map(({ plain }) => plain).join(' ');
