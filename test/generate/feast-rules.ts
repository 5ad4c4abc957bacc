import { dayInYear } from '@/lib/measure/retail/feasts';
import { dayFromNumber, dayNumber } from '@/lib/model/day';

/** Years in a row in which a rule must hold to be one. */
const LEAST_YEARS = 8;
/** Of which so many bring a day that no other rule has brought. */
const LEAST_NEW = 5;
/** Days before and after Easter that a feast may be tied to it. */
const FROM_EASTER = 70;

interface Rule {
  readonly text: string;
  /** How much plainer another must be to go before it. */
  readonly cost: number;
  readonly days: readonly number[];
}
interface Span {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** Days as rules, the plainest that hold, and the days that follow none by year. */
export function asRules(dates: ReadonlySet<string>, first: number, last: number): string {
  const all = new Set([...dates].map(dayNumber));
  const left = new Set([...all].filter((day) => inYears(day, first, last)));
  const rules = candidates(first, last);
  const words: string[] = [];
  for (let best = bestOf(rules, all, left); best; best = bestOf(rules, all, left)) {
    const { rule, from, to } = best;
    for (let year = from; year <= to; year++) left.delete(rule.days[year] ?? 0);
    const [begins, ends] = [from === 0 ? '' : first + from, to === last - first ? '' : first + to];
    words.push(begins === '' && ends === '' ? rule.text : `${rule.text}@${begins}-${ends}`);
  }
  const byYear = Object.groupBy([...left].sort(), (day) => dayFromNumber(day).slice(0, 4));
  const listed = Object.entries(byYear).map(
    ([year, days = []]) => `${year}:${days.map((day) => dayFromNumber(day).slice(5).replace('-', '')).join(',')}`,
  );
  return [...words.sort(), ...listed].join(' ');
}

const inYears = (day: number, first: number, last: number) => {
  const year = Number(dayFromNumber(day).slice(0, 4));
  return year >= first && year <= last;
};

function bestOf(rules: readonly Rule[], all: ReadonlySet<number>, left: ReadonlySet<number>): Span | undefined {
  let best: Span | undefined;
  for (const rule of rules) {
    let from = 0;
    for (let year = 0; year <= rule.days.length; year++) {
      if (year < rule.days.length && all.has(rule.days[year] ?? 0)) continue;
      const fresh = rule.days.slice(from, year).filter((day) => left.has(day)).length;
      const worth = fresh - rule.cost;
      if (year - from >= LEAST_YEARS && fresh >= LEAST_NEW && worth > (best?.worth ?? 0))
        best = { rule, from, to: year - 1, worth };
      from = year + 1;
    }
  }
  return best;
}

/** Fixed dates, the weekday from a date on, and days from either Easter. */
function candidates(first: number, last: number): Rule[] {
  const years = Array.from({ length: last - first + 1 }, (_, later) => first + later);
  const rule = (text: string, cost: number): Rule => ({ text, cost, days: years.map((year) => dayInYear(text, year)) });
  const rules: Rule[] = [];
  for (let day = dayNumber('2023-01-01'); day <= dayNumber('2023-12-31'); day++) {
    const date = dayFromNumber(day).slice(5).replace('-', '');
    const isNth = ['01', '08', '15', '22'].includes(date.slice(2));
    rules.push(rule(date, 1));
    for (let weekday = 0; weekday < 7; weekday++) rules.push(rule(`${date}>${weekday}`, isNth ? 1.5 : 1.7));
  }
  for (let days = -FROM_EASTER; days <= FROM_EASTER; days++) rules.push(rule(`e${days}`, 1.1), rule(`o${days}`, 1.1));
  return rules;
}
