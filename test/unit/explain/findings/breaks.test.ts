import { describe, expect, it } from 'vitest';
import { breakFindings } from '@/lib/explain/findings/breaks';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import { type Annotation, EMPTY_MEMORY } from '@/lib/model/memory';
import type { OwnEvent } from '@/lib/model/own-event';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { stuckShop } from '../shop-snapshot';

const step = (from: string, size: number): SeriesEvent => ({ kind: 'level-shift', from, size });

function breaksOf(events: SeriesEvent[], notes: Diagnosis['notes'] = [], annotations: readonly Annotation[] = []) {
  const diagnosis: Diagnosis = {
    verdict: 'inconclusive',
    monthlyGrowth: null,
    since: null,
    events,
    notes,
    margin: 0.01,
  };
  return breakFindings({
    snapshot: stuckShop('2026-03-28'),
    diagnoses: { sessions: diagnosis },
    settings: DEFAULT_SETTINGS,
    memory: { ...EMPTY_MEMORY, annotations: [...annotations] },
    today: '2026-03-31',
    comparison: null,
    outcome: 'totalRevenue',
  });
}

const daysOf = (...events: SeriesEvent[]) => breaksOf(events).map(({ segment }) => segment);

describe('breakFindings', () => {
  it('says a step that is large, recent and still there', () => {
    expect(daysOf(step('2026-01-12', -0.3))).toEqual(['2026-01-12']);
  });

  it('is silent about small steps and about old ones', () => {
    expect(daysOf(step('2026-01-12', -0.06), step('2025-01-12', -0.3))).toEqual([]);
  });

  it('is silent about a step that a later one has undone', () => {
    expect(daysOf(step('2025-11-03', -0.3), step('2026-01-12', 0.4))).toEqual(['2026-01-12']);
  });

  it('is sure of a step only where the season of the year could be told apart', () => {
    const events = [step('2026-01-12', -0.3)];
    expect(breaksOf(events, [{ code: 'adjusted-year' }]).map(({ confidence }) => confidence)).toEqual([0.95]);
    expect(breaksOf(events, [{ code: 'one-season-only' }]).map(({ confidence }) => confidence)).toEqual([0.5]);
  });

  it('says the three largest, and steps of one week once', () => {
    const sizes = [step('2025-06-01', 0.2), step('2025-08-01', 0.3), step('2025-10-01', 0.4), step('2025-12-01', 0.5)];
    expect(daysOf(...sizes)).toEqual(['2025-12-01', '2025-10-01', '2025-08-01']);
    expect(daysOf(step('2026-01-12', -0.3), step('2026-01-15', -0.2))).toEqual(['2026-01-12']);
  });

  const note = (from: string, text: string, more: Partial<Annotation> = {}): Annotation => {
    return { id: text, propertyId: '1', from, text, ...more };
  };
  const reasonsFor = (...annotations: Annotation[]) =>
    breaksOf([step('2026-01-12', -0.3)], [], annotations).map(({ reason, asks }) => ({ reason, asks }));

  it('is told with the reason that somebody noted, and never asked again', () => {
    const known = [{ reason: 'Nouveau bandeau', asks: undefined }];
    expect(reasonsFor(note('2026-01-08', 'Nouveau bandeau'))).toEqual(known);
    expect(reasonsFor(note('2026-01-20', 'Soldes'), note('2026-01-11', 'Nouveau bandeau'))).toEqual(known);
    expect(reasonsFor(note('2025-11-01', 'Nouveau bandeau', { to: '2026-02-01' }))).toEqual(known);
  });

  it('asks where the notes are of another time or of another property', () => {
    const asked = [{ reason: undefined, asks: 'what-did-you-change' }];
    expect(reasonsFor(note('2026-01-30', 'Soldes'))).toEqual(asked);
    expect(reasonsFor(note('2026-01-12', 'Soldes', { propertyId: '2' }))).toEqual(asked);
  });

  it('takes its reason from the person’s calendar too, each year where it comes again', () => {
    const reasonsWith = (event: OwnEvent) =>
      breakFindings({
        snapshot: stuckShop('2026-03-28'),
        diagnoses: {
          sessions: {
            verdict: 'inconclusive',
            monthlyGrowth: null,
            since: null,
            events: [step('2026-01-12', -0.3)],
            notes: [],
            margin: 0.01,
          },
        },
        settings: { ...DEFAULT_SETTINGS, events: [event] },
        memory: EMPTY_MEMORY,
        today: '2026-03-31',
        comparison: null,
        outcome: 'totalRevenue',
      }).map(({ reason }) => reason);
    const fair = { name: 'Salon', from: '2024-01-10', to: '2024-01-14' };
    expect(reasonsWith({ ...fair, yearly: true })).toEqual(['Salon']);
    expect(reasonsWith({ ...fair, yearly: false })).toEqual([undefined]);
    expect(reasonsWith({ ...fair, yearly: true, since: fair.from })).toEqual(['Salon']);
    expect(reasonsWith({ ...fair, from: '2027-01-10', to: '2027-01-14', yearly: true, since: '2027-01-10' })).toEqual([
      undefined,
    ]);
    const dates = [{ from: '2024-01-10' }, { from: '2026-01-08', to: '2026-01-09' }];
    expect(reasonsWith({ name: 'Biennale', from: '2024-01-10', yearly: false, dates })).toEqual(['Biennale']);
    expect(reasonsWith({ name: 'Biennale', from: '2024-01-10', yearly: false, dates: dates.slice(0, 1) })).toEqual([
      undefined,
    ]);
    expect(reasonsWith({ name: 'Inventaire', from: '2026-01-12', yearly: false })).toEqual(['Inventaire']);
  });
});
