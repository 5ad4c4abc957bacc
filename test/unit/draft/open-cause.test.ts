import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { Draft } from '@/lib/model/draft';
import { monthly, textOf } from './letters';
import { figure, finding } from './sample-parts';
import { plateauShop } from './samples';

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

/** The letter on revenue that fell by a quarter on 1 October. */
function letterWith(found: Finding, language: 'fr' | 'en' = 'fr'): Draft {
  const vitals = plateauShop.vitals.map((vital) =>
    vital.metric === 'totalRevenue'
      ? { ...vital, diagnosis: { ...vital.diagnosis, since: '2024-09-01', events: [FALL] } }
      : vital,
  );
  return monthly({ ...plateauShop, findings: [found], vitals }, language);
}

describe('the cause of a step that is told', () => {
  it('is said to be unknown and asked about, in both languages', () => {
    expect(textOf(letterWith(unexplained), 'figures.cause')).toBe(
      'Ce qui a changé autour du 1er octobre n’est pas encore connu : je le demande à chaque service.',
    );
    expect(textOf(letterWith(unexplained, 'en'), 'figures.cause')).toBe(
      'What changed around 1 October is not known yet: I am asking each department.',
    );
  });

  it('is no question where a reason was found, or where the step is another', () => {
    const { asks: _asks, ...explained } = unexplained;
    for (const found of [explained, { ...unexplained, since: '2026-03-01' }])
      expect(letterWith(found).blocks.map(({ id }) => id)).not.toContain('figures.cause');
  });
});
