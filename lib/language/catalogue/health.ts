import type { GoogleCalendarWords } from './google-calendar';
import type { GoogleChange } from '@/lib/model/google-change';
import type { HealthCode } from '@/lib/model/health';
import type { ChangeDetails, SetupMessages } from './setup';

export interface HealthDetails {
  /** `le trafic et les commandes`, or '' for everything. */
  readonly metrics: string;
  /** `par page d’arrivée`, or ''. */
  readonly dimensions: string;
  /** `12 %`, or ''. */
  readonly share: string;
  /** `du 3 au 5 novembre 2026`, or ''. */
  readonly period: string;
  /** The first day of the period: `3 novembre 2026`, or ''. */
  readonly day: string;
  /** `trois jours sans données, du 3 au 5 novembre 2026`; '' where the days were not counted. */
  readonly missing: string;
  /** `du 12 octobre, 14 h, au 13 octobre, 9 h`, or ''; and `dix-neuf heures`. */
  readonly hours: string;
  readonly howLong: string;
  /** The first two metrics, to be counted: `commandes`, `visites`. */
  readonly part: string;
  readonly whole: string;
  /** `trois jours, du 3 au 5 novembre 2026`; only the period where all its days are meant. */
  readonly days: string;
  /** `1 204`, `41 210 €`: the first metric as it was told before, and as it is now. */
  readonly before: string;
  readonly after: string;
  /** Every metric by its name: `le trafic, les commandes et le chiffre d’affaires`. */
  readonly named: string;
  /** `accès direct, depuis la Chine et Singapour`, or ''. */
  readonly places: string;
  /** Whether what is told goes on. */
  readonly isOpen: boolean;
  /** Whether these metrics are not told because of it. */
  readonly isWithheld: boolean;
  readonly isFile: boolean;
  /** What Google changed, where that is what the flag says. */
  readonly google: GoogleChange;
  /** What changed in the setup, where that is what it is about. */
  readonly change: ChangeDetails | null;
}

export interface HealthMessages {
  /** What is wrong with the data, and what it means for the reader. */
  readonly flag: Readonly<Record<HealthCode, (details: HealthDetails) => string>>;
  /** The same of a step that it explains. */
  readonly google: GoogleCalendarWords;
  readonly settingValue: SetupMessages['value'];
  /** The same of visits that are set aside, in one line under figures; '' where their sums are not known. */
  setAside(details: HealthDetails): string;
  /** What was read of a file. */
  readonly allWell: string;
  /** `par canal` */
  by(dimension: string): string;
  /** `moins de 1 %` */
  lessThan(share: string): string;
  missingDays(days: string, when: string): string;
  /** `trois jours entre le 3 et le 12 novembre 2026` */
  daysWithin(days: string, when: string): string;
  notMeasured(metrics: string): string;
}
