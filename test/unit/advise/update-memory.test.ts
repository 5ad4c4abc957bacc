import { describe, expect, it } from 'vitest';
import { accept, afterSaying, annotate, moveAction, refuse } from '@/lib/advise/update-memory';
import { hasChangedMaterially, repetitionRule } from '@/lib/advise/repetition-rule';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY, Memory } from '@/lib/model/memory';
import type { Figure } from '@/lib/model/quantity';
import type { Advice, Recommendation } from '@/lib/model/recommendation';

const PROPERTY = '1';
const FINGERPRINT = 'purchaseRate|deviceCategory|mobile|down|mobile-checkout';
const PERIOD = { from: '2026-03-01', to: '2026-03-28' };

const figure = (value: number): Figure => ({
  value,
  unit: 'rate',
  provenance: {
    source: 'demo',
    propertyId: PROPERTY,
    query: { dimensions: [], metrics: ['purchaseRate'], where: [] },
    period: PERIOD,
    daysObserved: 28,
    sampledShare: 1,
    thresholded: false,
  },
});

const finding = (size = -0.02): Finding => ({
  id: 'gap|purchaseRate|deviceCategory|mobile|down',
  kind: 'gap',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  direction: 'down',
  period: PERIOD,
  confidence: 0.95,
  weight: 0.4,
  figures: { size: figure(size) },
});

const recommendation: Recommendation = {
  fingerprint: FINGERPRINT,
  tacticId: 'mobile-checkout',
  findingIds: [finding().id],
  standing: 'new',
  objective: 'grow-outcome',
  strategy: 'more-conversion',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  effect: null,
  effort: { setUpHours: 14, weeklyHours: 0, firstYearHours: 14 },
  departments: ['it'],
  measurement: {
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    segment: 'mobile',
    windowDays: 56,
    smallestVisibleChange: 0.1,
  },
  link: '',
  score: 1,
};

const saying = (today: string, findings = [finding()], recommendations = [recommendation]) => {
  const advice: Advice = { recommendations, leftOut: [], hours: { taken: 0, available: 8 } };
  return { propertyId: PROPERTY, advice, findings, today };
};
const said = afterSaying(EMPTY_MEMORY, saying('2026-03-31'));
const entryIn = ({ entries }: Memory) => {
  const [entry] = entries;
  if (!entry) throw new Error('memory is empty');
  return entry;
};
const accepted = accept(said, {
  propertyId: PROPERTY,
  recommendation,
  owner: 'Sacha',
  deputy: 'Inès',
  due: null,
  doneWhen: 'corrigé',
  today: '2026-04-02',
});
const actionId = accepted.actions[0]?.id ?? '';

describe('afterSaying', () => {
  it('remembers what was said, with the size of the fact', () => {
    expect(entryIn(said)).toMatchObject({
      state: 'proposed',
      timesSaid: 1,
      firstSaidOn: '2026-03-31',
      lastSize: -0.02,
    });
    expect(Memory.safeParse(said).success).toBe(true);
  });

  it('counts once a month, however often the report is looked at', () => {
    expect(afterSaying(said, saying('2026-03-31'))).toEqual(said);
    expect(entryIn(afterSaying(said, saying('2026-04-30'))).timesSaid).toBe(2);
  });

  it('resolves advice whose fact is gone, but not within the month', () => {
    expect(entryIn(afterSaying(said, saying('2026-03-31', [], []))).state).toBe('proposed');
    const gone = afterSaying(said, saying('2026-04-30', [], []));
    expect(entryIn(gone)).toMatchObject({ state: 'resolved', resolvedOn: '2026-04-30' });
  });

  it('does not call solved what can only no longer be told', () => {
    const unsure = {
      ...finding(),
      id: 'gap|purchaseRate|deviceCategory|mobile|unknown',
      direction: 'unknown' as const,
    };
    expect(entryIn(afterSaying(said, saying('2026-04-30', [unsure], []))).state).toBe('proposed');
  });

  it('leaves other properties alone', () => {
    const other = afterSaying(said, { ...saying('2026-05-31', [], []), propertyId: '2' });
    expect(other).toEqual(said);
  });
});

describe('standingOf', () => {
  const standing = (memory: Memory, today: string, size?: number) =>
    repetitionRule(finding(size), entryIn(memory), memory, today);

  it('is new once, and stays so for the month', () => {
    expect(repetitionRule(finding(), null, EMPTY_MEMORY, '2026-03-31')).toMatchObject({ say: 'new' });
    expect(standing(said, '2026-03-31')).toMatchObject({ say: 'new' });
  });

  it('is not said again without new evidence', () => {
    expect(standing(said, '2026-04-30')).toEqual({ leave: { reason: 'already-said', day: '2026-03-31', times: 1 } });
    expect(standing(said, '2026-04-30', -0.03)).toMatchObject({ say: 'follow-up' });
  });

  it('waits while in progress and while the result is awaited', () => {
    expect(standing(accepted, '2026-04-30', -0.05)).toMatchObject({
      leave: { reason: 'in-progress', day: '2026-04-02' },
    });
    const done = moveAction(accepted, actionId, { state: 'done' }, '2026-05-02');
    expect(standing(done, '2026-05-31', -0.05)).toMatchObject({
      leave: { reason: 'done-and-waiting', day: '2026-06-30' },
    });
    expect(standing(done, '2026-07-31', -0.05)).toMatchObject({ say: 'follow-up' });
  });

  it('respects a refusal until the day agreed', () => {
    const refused = refuse(said, {
      propertyId: PROPERTY,
      fingerprint: FINGERPRINT,
      reason: 'pas de développeur avant juillet',
      revisitOn: '2026-07-01',
      today: '2026-04-01',
    });
    expect(standing(refused, '2026-06-30', -0.05)).toMatchObject({ leave: { reason: 'refused', day: '2026-07-01' } });
    expect(standing(refused, '2026-07-01')).toMatchObject({ say: 'follow-up' });
  });

  it('calls what was solved and is back a recurrence', () => {
    const gone = afterSaying(said, saying('2026-04-30', [], []));
    expect(standing(gone, '2026-05-31')).toMatchObject({ say: 'recurrence' });
    const back = afterSaying(gone, saying('2026-05-31'));
    expect(standing(back, '2026-05-31')).toMatchObject({ say: 'recurrence' });
  });
});

describe('hasChangedMaterially', () => {
  it('wants more than a quarter, and more than chance', () => {
    expect(hasChangedMaterially(finding(-0.024), entryIn(said))).toBe(false);
    expect(hasChangedMaterially(finding(-0.026), entryIn(said))).toBe(true);
    const wide = finding(-0.026);
    wide.figures['size'] = { ...figure(-0.026), interval: { estimate: -0.026, low: -0.046, high: -0.006, level: 0.9 } };
    expect(hasChangedMaterially(wide, entryIn(said))).toBe(false);
  });
});

describe('accept', () => {
  it('makes an action and fixes how it will be judged', () => {
    expect(accepted.actions[0]).toMatchObject({
      state: 'to-do',
      owner: 'Sacha',
      measurement: recommendation.measurement,
    });
    const later = moveAction(accepted, actionId, { state: 'doing', owner: 'Paul' }, '2026-04-10');
    expect(later.actions[0]).toMatchObject({ state: 'doing', owner: 'Paul', movedOn: '2026-04-10' });
    expect(later.actions[0]?.measurement).toEqual(recommendation.measurement);
    expect(entryIn(later).state).toBe('doing');
  });

  it('accepts once, even when asked twice on one day', () => {
    const again = accept(accepted, {
      propertyId: PROPERTY,
      recommendation,
      owner: 'Sacha',
      deputy: '',
      due: null,
      doneWhen: '',
      today: '2026-04-02',
    });
    expect(again).toEqual(accepted);
  });
});

describe('moveAction', () => {
  it('keeps the day on which departments were told, until it is taken back', () => {
    const told = moveAction(accepted, actionId, { toldOn: '2026-05-03' }, '2026-05-03');
    expect(moveAction(told, actionId, { owner: 'Léa' }, '2026-05-04').actions[0]?.toldOn).toBe('2026-05-03');
    expect(moveAction(told, actionId, { toldOn: null }, '2026-05-04').actions[0]).not.toHaveProperty('toldOn');
  });

  it('keeps the day on which it was done, and takes it back when reopened', () => {
    const done = moveAction(accepted, actionId, { state: 'done' }, '2026-05-02');
    expect(moveAction(done, actionId, { deputy: 'Léa' }, '2026-05-09').actions[0]?.doneOn).toBe('2026-05-02');
    expect(moveAction(done, actionId, { state: 'doing' }, '2026-05-09').actions[0]?.doneOn).toBeNull();
  });

  it('leaves memory as it is for an action that it does not know', () => {
    expect(moveAction(accepted, 'nothing', { state: 'done' }, '2026-05-02')).toBe(accepted);
  });
});

describe('annotate', () => {
  it('writes the same note once', () => {
    const note = { propertyId: PROPERTY, from: '2026-03-03', text: 'Nouveau bandeau' };
    const noted = annotate(EMPTY_MEMORY, note);
    expect(noted.annotations).toHaveLength(1);
    expect(annotate(noted, note)).toBe(noted);
  });
});
