import { describe, expect, it } from 'vitest';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import type { Finding } from '@/lib/model/finding';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { figure, finding } from './sample-parts';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const FALL: SeriesEvent = {
  kind: 'level-shift',
  from: '2026-10-01',
  size: -0.25,
  sizeRange: { low: -0.28, high: -0.22 },
};
const unexplained = finding({
  kind: 'break',
  metric: 'totalRevenue',
  dimension: 'date',
  segment: '2026-10-01',
  direction: 'down',
  since: '2026-10-01',
  confidence: 0.95,
  weight: 0.25,
  figures: { size: figure(-0.25, 'change') },
  asks: 'what-did-you-change',
});

/** What the letter says of the cause, of revenue that fell by a quarter on 1 October. */
function saidOf(language: 'fr' | 'en', found: Finding): string | undefined {
  const vitals = plateauShop.vitals.map((vital) =>
    vital.metric === 'totalRevenue'
      ? { ...vital, diagnosis: { ...vital.diagnosis, since: '2024-09-01', events: [FALL] } }
      : vital,
  );
  const draft = composeMonthly({
    report: { ...plateauShop, findings: [found], vitals },
    memory: EMPTY_MEMORY,
    settings: { ...settings, language },
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
  });
  const content = draft.blocks.find(({ id }) => id === 'figures.cause')?.generated;
  return content?.kind === 'paragraph' ? content.text.replaceAll('\u00a0', ' ') : undefined;
}

describe('the cause of a step that is told', () => {
  it('is said to be unknown and asked about, in both languages', () => {
    expect(saidOf('fr', unexplained)).toMatch(
      /^Ce qui a changé autour du 1er octobre n’est pas encore connu\s: je le demande/u,
    );
    expect(saidOf('en', unexplained)).toBe(
      'What changed around 1 October is not known yet: I am asking each department.',
    );
  });

  it('is no question where a reason was found, or where the step is another', () => {
    const { asks: _asks, ...explained } = unexplained;
    expect(saidOf('fr', explained)).toBeUndefined();
    expect(saidOf('fr', { ...unexplained, since: '2026-03-01' })).toBeUndefined();
  });
});
