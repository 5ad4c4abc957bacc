import type { Verdict } from '@/lib/model/diagnosis';
import type { ToldTurn } from '@/lib/model/told-turn';
import type { Noun } from './noun';

export type Decided = Exclude<Verdict, 'inconclusive'>;

export interface TurnWords {
  state(noun: Noun): string;
  /** `le trafic progresse moins vite`; `lasting` where since when is told after it. */
  clause(noun: Noun, lasting: boolean): string;
}

export interface SteppedWords {
  /** `a baissé` */
  readonly did: Readonly<Record<'up' | 'down', (noun: Noun) => string>>;
  /** `29 % (entre 26 % et 32 %)` */
  within(size: string, range: string): string;
  /** `a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre` */
  by(did: string, size: string, day: string): string;
  /** `a baissé de …, puis a augmenté de …` */
  andThen(first: string, next: string): string;
  /** After that, of a level that came back up, or down: `a retrouvé à peu près son niveau d’avant autour du 15 août` */
  readonly cameBack: Readonly<Record<'up' | 'down', (noun: Noun, day: string) => string>>;
  /** Of what no other year was seen of: `a baissé de … autour du 1er octobre (peut-être la saison)` */
  perhapsSeason(stepped: string): string;
  /** `le trafic a baissé de … et plafonne depuis`; `plateau` is the verb that tells since when. */
  plateauSince(stepped: string, plateau: string): string;
  /** In its place after a fall, which knows no ceiling: `reste à ce niveau` */
  stays(noun: Noun): string;
  /** `le trafic a baissé de … et plafonne depuis, les visiteurs aussi`; of the same course, which has lasted. */
  alike(plateau: string, other: Noun): string;
  /** `le trafic a baissé de … ; à part cela, le trafic progresse` */
  apart(stepped: string, course: string): string;
  /** Of a level two to five weeks old: `depuis le 9 novembre environ, le trafic se tient à peu près 28 % au-dessous de son niveau d’avant` */
  readonly lately: Readonly<Record<'up' | 'down', (noun: Noun, size: string, day: string) => string>>;
  /** `depuis le 9 novembre environ, … : trop tôt pour dire si cela dure` */
  mayNotLast(lately: string): string;
  /** `le trafic a baissé de … ; depuis, trop tôt pour le dire` */
  tooEarlySince(stepped: string, tooEarly: string): string;
}

export interface VerdictMessages {
  /** Beside the name of the series: `plafonne`, `on a plateau`. */
  readonly state: Readonly<Record<Decided, (noun: Noun) => string>>;
  /** In a sentence: `plafonne`, `is on a plateau`. */
  readonly verb: Readonly<Record<Decided, (noun: Noun) => string>>;
  /** In a sentence that tells since when: `plafonne`, `has been on a plateau`. */
  readonly lastingVerb: Readonly<Record<Decided, (noun: Noun) => string>>;
  /** What the last turn of growth adds: beside the name of the series, `progresse moins vite`, and with its noun. */
  readonly turned: Readonly<Record<ToldTurn, TurnWords>>;
  /** A lasting step of the level, told before what the series does. */
  readonly stepped: SteppedWords;
  /** `progresse de 1,9 % par mois` */
  byPace(verb: string, change: string): string;
  readonly tooEarly: string;
  readonly noData: string;
  readonly allZero: string;
  readonly measurementStopped: string;
  readonly measuredInPart: string;
  /** "for conversion, it is too early to tell". */
  undecidedClause(noun: Noun, why: string): string;
  forAtLeast(duration: string): string;
  growth(middle: string, low: string, high: string): string;
  /** `−0,5 % à +4,0 %` */
  span(low: string, high: string): string;
  /** `+1,9 % par mois, entre +1,7 % et +2,0 %, contre +2,8 % avant` */
  against(growth: string, before: string): string;
  /** Where the growth now is undecided: `+5,4 % par mois avant, entre −1,8 % et +4,2 % depuis` */
  beforeAndSince(before: string, since: string): string;
  /** What the growth is to be, and is not proven to be yet; `when` may be ''. */
  readonly notProven: Readonly<Record<Decided, (when: string) => string>>;
  /** Beside a verdict over less history than a year takes to repeat. */
  readonly mayBeSeason: string;
  /** Beside a verdict that was said before and that the reading alone would not give. */
  readonly kept: string;
  /** What an interval that decides nothing still leaves possible. */
  readonly open: Readonly<Record<'rise' | 'fall' | 'both', (range: string) => string>>;
  /** `entre −1,2 % et +2,3 % par mois` */
  range(low: string, high: string): string;
  /** `il faut encore entre quatre semaines et neuf mois de données, …`; `least` is '' where the most is as short. */
  dataNeeded(least: string, most: string): string;
  /** Of a history that is too short to say anything: from which day on something can be said. */
  firstPossible(day: string): string;
  /** Beyond a year only how many years it exceeds: `plus d’un an`. */
  moreThan(years: string): string;
  smallestVisible(change: string): string;
  /** `Sur trois ans, le trafic progresse : +1,9 % par mois, entre +1,6 % et +2,1 %.` */
  /** After the course of the history, where that of the present regime is undecided. */
  readonly onlyLatelyOpen: string;
  over(duration: string, clause: string, growth: string): string;
  /** `Les 52 dernières semaines, face aux 52 précédentes : +16 %, entre +13 % et +19 %.` */
  yearOnYear(change: string): string;
  /** The same where nothing before it says of what. */
  yearOnYearOf(noun: Noun, change: string): string;
  /** `+16 %, entre +13 % et +19 %` */
  spread(middle: string, low: string, high: string): string;
}
