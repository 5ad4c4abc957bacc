import { beforeAll, describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { collect } from '@/lib/collect/collect';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { demoSource } from '@/lib/demo/demo-source';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { toMarkdown } from '@/lib/draft/markdown';
import { tacticText } from '@/lib/language/tactic-text';
import type { Day } from '@/lib/model/day';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { calendarMonth } from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';

const TODAY: Day = '2026-11-22';
let workshop: Snapshot;
beforeAll(async () => {
  workshop = await collect(demoSource(TODAY), '2', { now: new Date(`${TODAY}T10:00:00Z`), historyMonths: 14 });
});

/** The month's letter of a workshop that keeps single events for two months, and the memory after it. */
function letter(asOf: Day, today: Day, before: Memory, language: 'fr' | 'en' = 'en') {
  const settings = { ...DEFAULT_SETTINGS, language };
  const { report, memory } = analyseProperty({
    snapshot: snapshotUntil(workshop, asOf),
    memory: before,
    settings,
    today,
  });
  const now = `${today}T10:00:00Z`;
  const draft = composeMonthly({ report, memory, settings, period: calendarMonth(asOf), now, tacticText });
  return { text: toMarkdown(draft, 'working'), boss: toMarkdown(draft, 'boss'), memory };
}

describe('what is amiss in how a property measures', () => {
  it('stands before advice in the working notes, with its steps and who can do them, and never on the boss’s page', () => {
    const { text, boss } = letter('2026-09-30', '2026-10-03', EMPTY_MEMORY);
    const at = text.indexOf('## Measurement to put right first');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(text.indexOf('## New recommendations'));
    const section = text.slice(at, text.indexOf('## New recommendations'));
    expect(section).toContain('**Data retention.** Single events are kept for 2 months only.');
    expect(section).toContain('You can do it: you may edit the property.');
    expect(section).toContain('Data retention.\n');
    expect(boss).not.toContain('Measurement to put right first');
  });

  it('is told once', () => {
    const first = letter('2026-09-30', '2026-10-03', EMPTY_MEMORY, 'fr');
    expect(first.text).toContain('## La mesure, à corriger d’abord');
    const second = letter('2026-10-31', '2026-11-03', first.memory, 'fr');
    expect(second.text).not.toContain('## La mesure, à corriger d’abord');
  });
});
