import { describe, expect, it } from 'vitest';
import { breakFindings } from '@/lib/explain/findings/breaks';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import { type Annotation, EMPTY_MEMORY } from '@/lib/model/memory';
import type { ActionNote } from '@/lib/model/action-note';
import type { PropertySetup, ReportNote, SetupChange } from '@/lib/model/property-setup';
import type { OwnEvent } from '@/lib/model/own-event';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { stuckShop } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { memory } from '../../draft/sample-memory';
import { contextOf, diagnosisOf, snapshotWith } from '../snapshot-with';

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
    window: windowUntil('2026-03-28'),
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

  it('is told of an action that was noted in Google Analytics as the person’s own, once, and of what others noted there', () => {
    const snapshot = stuckShop('2026-03-28');
    const [sample] = memory.actions;
    if (!sample) throw new Error('The sample has an action.');
    const noted = {
      state: 'standing' as const,
      day: '2026-01-10',
      title: 'Paniers',
      text: 'Action en place.',
      heldTo: '2026-01-10',
      ids: ['8', '9'],
    };
    const ours = { id: '9', from: '2026-01-10', title: 'Paniers', text: 'Action en place.', byGoogle: false };
    const reasonOf = (own: ActionNote, notes: readonly ReportNote[]) => {
      const action = { ...sample, propertyId: '1' };
      const [found] = breakFindings({
        ...contextOf({ asOf: snapshot.asOf }),
        snapshot: { ...snapshot, setup: { readOn: '2026-03-28', unread: [], changes: [], notes: [...notes] } },
        diagnoses: { sessions: diagnosisOf({ events: [step('2026-01-12', -0.3)] }) },
        memory: { ...EMPTY_MEMORY, actions: [{ ...action, note: own }] },
      });
      return { reason: found?.reason, explainedBy: found?.explainedBy, asks: found?.asks };
    };
    const own = { reason: 'Paniers', explainedBy: { by: 'person', isAction: true }, asks: undefined };
    expect(reasonOf(noted, [])).toEqual(own);
    expect(reasonOf(noted, [ours])).toEqual(own);
    // Taken away since it was read: nobody else noted it.
    for (const state of ['removed', 'wanted'] as const)
      expect(reasonOf({ ...noted, state }, [ours, { ...ours, id: '8' }])).toMatchObject({ reason: undefined });
    const theirs = { ...ours, id: '7', title: 'Soldes' };
    expect(reasonOf({ ...noted, state: 'removed' }, [ours, theirs])).toMatchObject({
      reason: 'Soldes: Action en place.',
      explainedBy: { by: 'person' },
    });
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
        window: windowUntil('2026-03-28'),
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

describe('breakFindings, with what Google knows', () => {
  const DAY = '2026-01-12';
  const explained = (setup: Partial<PropertySetup>, metric: 'sessions' | 'screenPageViews' = 'screenPageViews') =>
    breakFindings(
      contextOf(
        { days: { [metric]: 100 } },
        {
          diagnoses: { [metric]: diagnosisOf({ events: [step(DAY, -0.3)] }) },
          snapshot: {
            ...snapshotWith({ days: { [metric]: 100 } }),
            setup: { readOn: '2026-03-29', unread: [], changes: [], ...setup },
          },
        },
      ),
    ).map(({ explainedBy, reason, asks }) => ({ by: explainedBy?.by, what: explainedBy?.change?.what, reason, asks }));
  const off: SetupChange = { what: 'enhanced-measurement', before: 'on', after: 'off', from: '2026-01-05', to: DAY };

  it('takes a change of the setup that moves the metric for the reason, within a week of its days', () => {
    const known = [{ by: 'setup', what: 'enhanced-measurement', reason: undefined, asks: undefined }];
    const open = [{ by: undefined, what: undefined, reason: undefined, asks: 'what-did-you-change' }];
    expect(explained({ changes: [off] })).toEqual(known);
    expect(explained({ changes: [{ ...off, from: '2026-01-19', to: '2026-01-25' }] })).toEqual(known);
    expect(explained({ changes: [{ ...off, from: '2026-01-20', to: '2026-01-25' }] })).toEqual(open);
    expect(explained({ changes: [{ ...off, what: 'attribution-model' }] })).toEqual(open);
    expect(explained({ changes: [off] }, 'sessions')).toEqual(open);
  });

  it('takes its reason from the charts of Google Analytics too, and says whose note it is', () => {
    const note = { id: '1', from: '2026-01-10', title: 'Data issue', text: 'Late events.' };
    const noted = (byGoogle: boolean) => explained({ notes: [{ ...note, byGoogle }] });
    expect(noted(true)).toMatchObject([{ by: 'google', reason: 'Data issue: Late events.', asks: undefined }]);
    expect(noted(false)).toMatchObject([{ by: 'person', asks: undefined }]);
    expect(explained({ notes: [{ ...note, byGoogle: true }], changes: [off] })).toMatchObject([
      { by: 'setup', reason: 'Data issue: Late events.' },
    ]);
  });
});

describe('breakFindings, by hand', () => {
  type Notes = readonly Annotation[];
  const found = (
    events: SeriesEvent[],
    { annotations = [], revenue = [] }: { annotations?: Notes; revenue?: SeriesEvent[] } = {},
  ) =>
    breakFindings(
      contextOf(
        { days: { sessions: 100, totalRevenue: 900 } },
        {
          diagnoses: { sessions: diagnosisOf({ events }), totalRevenue: diagnosisOf({ events: revenue }) },
          memory: { ...EMPTY_MEMORY, annotations: [...annotations] },
        },
      ),
    );
  const noted = (from: string, to?: string) => {
    const annotations = [{ id: 'n', propertyId: '1', from, ...(to === undefined ? {} : { to }), text: 'Prix' }];
    return found([step('2026-02-15', 0.2)], { annotations })[0];
  };

  it.each([
    ['a tenth is a break', [step('2026-01-12', 0.1)], 1],
    ['a little less is not', [step('2026-01-12', 0.099)], 0],
    ['a tenth less is one too', [step('2026-01-12', -0.1)], 1],
    ['365 days ago it can be asked about', [step('2025-03-29', 0.2)], 1],
    ['366 days ago hardly', [step('2025-03-28', 0.2)], 0],
    // 1.4 · 0.86 = 1.204: just over half of the 40% is left, and the second step is one of its own.
    ['half of it is still there', [step('2025-09-01', 0.4), step('2026-01-12', -0.14)], 2],
    // 1.4 · 0.85 = 1.19
    ['a little less than half is', [step('2025-09-01', 0.4), step('2026-01-12', -0.15)], 1],
  ])('%s', (_, events, count) => expect(found(events)).toHaveLength(count));

  it.each([
    ['seven days apart, two metrics say one event', '2026-01-12', 1],
    ['eight days apart, two', '2026-01-13', 2],
  ])('%s', (_, day, count) => {
    expect(found([step('2026-01-05', 0.2)], { revenue: [step(day, 0.3)] })).toHaveLength(count);
  });

  it.each([
    ['begun seven days before', noted('2026-02-08'), 'Prix'],
    ['begun eight days before', noted('2026-02-07'), undefined],
    ['ended seven days before', noted('2026-01-01', '2026-02-08'), 'Prix'],
    ['ended eight days before', noted('2026-01-01', '2026-02-07'), undefined],
    ['begun seven days after', noted('2026-02-22'), 'Prix'],
    ['begun eight days after', noted('2026-02-23'), undefined],
  ])('takes a note for the reason: %s', (_, finding, reason) => {
    expect(finding?.reason).toBe(reason);
    expect(finding?.asks).toBe(reason === undefined ? 'what-did-you-change' : undefined);
  });

  it('weighs the size of the step', () => {
    expect(found([step('2026-01-12', -0.25)])[0]).toMatchObject({ direction: 'down', weight: 0.25, confidence: 0.5 });
    expect(found([step('2026-01-12', 1.5)])[0]).toMatchObject({ direction: 'up', weight: 1 });
  });
});
