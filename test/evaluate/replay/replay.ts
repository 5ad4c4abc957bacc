import { composeMonthly } from '@/lib/draft/compose-monthly';
import { earlierDrafts } from '@/lib/draft/earlier-drafts';
import { diagnose } from '@/lib/diagnose/diagnose';
import { memoizedDiagnose } from '@/lib/diagnose/memoized';
import { tacticText } from '@/lib/language/tactic-text';
import { dayIn } from '@/lib/model/day';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import { draftPeriod } from '@/lib/schedule/draft-period';

/** A property as it was read at an instant. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly now: Date;
}

/** A month's letter, and the report that it was written from. */
export interface Letter {
  readonly report: Report;
  readonly draft: Draft;
  readonly memory: Memory;
}

/** The letters of readings of one property, earliest first: each remembers those before it, which were all sent. */
export function replay(readings: Iterable<Reading>, settings: PropertySettings): Letter[] {
  const ask = memoizedDiagnose(diagnose);
  const letters: Letter[] = [];
  for (const { snapshot, now } of readings) {
    const before = letters.at(-1)?.memory ?? EMPTY_MEMORY;
    const today = dayIn(snapshot.property.timeZone, now);
    const { report, memory } = analyseProperty({ snapshot, memory: before, settings, today, diagnose: ask });
    const period = draftPeriod('monthly', report.asOf);
    const earlier = earlierDrafts(
      letters.map(({ draft }) => draft),
      period,
    );
    const draft = composeMonthly({ report, memory, settings, period, earlier, now: now.toISOString(), tacticText });
    letters.push({ report, memory, draft: { ...draft, state: 'sent' } });
  }
  return letters;
}
