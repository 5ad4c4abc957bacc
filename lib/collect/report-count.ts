import { type FetchedReports, type ReportQuestion, reportsFor } from './fetch-reports';
import type { PlannedCut } from './plan';

/**
 * Counts the reports of a reading as they are answered. What the second round will ask is known from the plan but for values
 * that turn out not to be there: once it is asked, the sum is what it is.
 */
export class ReportCount {
  private done = 0;
  private first: number;
  private second: number;

  constructor(
    private readonly tell: ((done: number, of: number) => void) | undefined,
    asked: readonly ReportQuestion[],
    cuts: readonly PlannedCut[],
  ) {
    this.first = asked.reduce((sum, { metrics }) => sum + reportsFor(metrics), 0);
    this.second = cuts.reduce((sum, { top, metrics }) => sum + (top === undefined ? 0 : reportsFor(metrics)), 0);
    this.tell?.(0, this.of);
  }

  /** What the second round asks. */
  expect(further: readonly ReportQuestion[]): void {
    this.second = further.reduce((sum, { metrics }) => sum + reportsFor(metrics), 0);
    this.tell?.(this.done, this.of);
  }

  /** A question that was refused is answered too. */
  note({ reports, refused }: FetchedReports): void {
    for (const { metrics } of [...reports.keys(), ...refused]) this.done += reportsFor(metrics);
    this.tell?.(this.done, this.of);
  }

  private get of(): number {
    return this.first + this.second;
  }
}
