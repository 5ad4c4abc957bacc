import { type Day, daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';

/** A note this close to a break explains it. */
const EXPLAINS_WITHIN_DAYS = 7;

export interface OpenQuestion {
  readonly finding: Finding;
  readonly day: Day;
}

/** The breaks that nobody has explained yet, in the report's order; breaks of one week are one question. */
export function openQuestions(report: Pick<Report, 'findings'>, memory: Pick<Memory, 'annotations'>): OpenQuestion[] {
  const known: Day[] = memory.annotations.map(({ from }) => from);
  const questions: OpenQuestion[] = [];
  for (const finding of report.findings) {
    if (finding.asks === undefined) continue;
    const day = finding.since ?? finding.period.from;
    if (known.some((other) => Math.abs(daysBetween(other, day)) <= EXPLAINS_WITHIN_DAYS)) continue;
    known.push(day);
    questions.push({ finding, day });
  }
  return questions;
}
