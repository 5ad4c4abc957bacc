import type { HealthCode } from '@/lib/model/health';
import type { ReadingMessages } from './reading';

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
  readonly isFile: boolean;
}

export interface HealthMessages {
  /** What is wrong with the data, and what it means for the reader. */
  readonly flag: Readonly<Record<HealthCode, (details: HealthDetails) => string>>;
  /** What was read of a file. */
  readonly reading: ReadingMessages;
  readonly allWell: string;
  /** `par canal` */
  by(dimension: string): string;
  missingDays(days: string, when: string): string;
  notMeasured(metrics: string): string;
}
