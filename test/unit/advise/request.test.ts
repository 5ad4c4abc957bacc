import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { answerRequest, keepRequest, takeRequest } from '@/lib/advise/answer-request';
import { advise, type Advising } from '@/lib/advise/advise';
import { accept, afterSaying, moveAction, refuse } from '@/lib/advise/update-memory';
import { weighTactic } from '@/lib/advise/request';
import { weighRequest } from './weigh-request';
import { abandonedCart } from '@/lib/advise/tactics/abandoned-cart';
import { mobileCheckout } from '@/lib/advise/tactics/mobile-checkout';
import * as ENGLISH_TACTICS from '@/lib/language/en/tactics';
import * as FRENCH_TACTICS from '@/lib/language/fr/tactics';
import { EMPTY_MEMORY, Memory } from '@/lib/model/memory';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { advising, findingFor, SHOP } from './sample-findings';

const playbooks = [FRENCH_TACTICS, ENGLISH_TACTICS];
const PROPERTY = SHOP.property.id;
const TODAY = '2026-03-31';
const SHOUT = 'Panier abandonné, aujourd’hui !';

const factOf = (tactic: typeof abandonedCart): Finding => {
  const [situation] = tactic.answers;
  if (!situation) throw new Error('it answers something');
  return findingFor(situation);
};
const lostCarts = factOf(abandonedCart);
const weigh = (text: string, findings: Finding[] = [], more: Partial<Advising> = {}) =>
  weighRequest(text, { ...advising(findings, more), playbooks });

const request = {
  propertyId: PROPERTY,
  text: SHOUT,
  askedBy: 'Paul',
  askedOn: TODAY,
  tacticId: null,
  objective: '',
  state: 'parked',
} as const;
const kept = keepRequest(EMPTY_MEMORY, request);
const [{ id } = { id: '' }] = kept.requests ?? [];

function terms(memory: Memory) {
  const { recommendation } = weigh(SHOUT, [lostCarts], { memory });
  if (!recommendation) throw new Error('the request has a tactic');
  return {
    propertyId: PROPERTY,
    recommendation,
    owner: 'Sacha',
    deputy: 'Inès',
    due: null,
    doneWhen: '',
    today: TODAY,
  };
}

describe('weighRequest', () => {
  it('takes what a fact calls for, with objective, hours and the effect on this property’s own volume', () => {
    const weighed = weigh(SHOUT, [lostCarts]);
    expect(weighed).toMatchObject({ tacticId: 'abandoned-cart', suggestion: 'take', reason: 'called-for', lacks: [] });
    const { recommendation } = weighed;
    expect(recommendation).toMatchObject({
      objective: 'grow-outcome',
      strategy: 'more-conversion',
      findingIds: [lostCarts.id],
    });
    expect(recommendation?.effort.firstYearHours).toBe(54);
    const last = (metric: MetricId) =>
      (SHOP.totals[metric]?.numerator ?? []).slice(-28).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(recommendation?.effect?.basis.value).toBeCloseTo(last('checkouts') - last('ecommercePurchases'), 6);
  });

  it('parks what no figure calls for, and still says what it would cost and bring', () => {
    const weighed = weigh(SHOUT);
    expect(weighed).toMatchObject({ suggestion: 'park', reason: 'no-evidence' });
    expect(weighed.recommendation).toMatchObject({ findingIds: [], dimension: null, segment: null, score: 0 });
    expect(weighed.recommendation?.effect?.high.value).toBeGreaterThan(0);
  });

  it('guesses at nothing: what it does not know waits for its objective', () => {
    expect(weigh('Refaire le logo')).toMatchObject({
      tacticId: null,
      suggestion: 'park',
      reason: 'no-tactic',
      recommendation: null,
    });
    expect(weigh('SEO ou YouTube ?')).toMatchObject({
      tacticId: null,
      reason: 'several-tactics',
      tacticIds: ['refresh-organic-pages', 'new-customer-holdout'],
    });
  });

  it('declines what the property cannot be judged by', () => {
    const { checkouts: _, ...totals } = SHOP.totals;
    expect(weigh(SHOUT, [lostCarts], { snapshot: { ...SHOP, totals } })).toMatchObject({
      suggestion: 'decline',
      reason: 'not-measured-here',
      lacks: ['checkouts'],
    });
  });

  it('parks what there is no time for', () => {
    const settings = { ...DEFAULT_SETTINGS, weeklyHours: 1 };
    expect(weigh(SHOUT, [lostCarts], { settings })).toMatchObject({ suggestion: 'park', reason: 'no-capacity' });
  });

  it('declines what the margin cannot pay', () => {
    const discounts = findingFor({ kinds: ['margin'], metrics: ['discountShare'], directions: ['up'] });
    expect(weigh('Livraison gratuite', [discounts])).toMatchObject({ suggestion: 'decline', reason: 'margin' });
  });

  it('waits for broken data', () => {
    const health: HealthFlag[] = [{ code: 'no-ecommerce', severity: 'block', metrics: [], dimensions: [] }];
    expect(weigh(SHOUT, [lostCarts], { snapshot: { ...SHOP, health } })).toMatchObject({
      suggestion: 'park',
      reason: 'data-health',
    });
  });

  it('says what is under way, done or refused already', () => {
    const taken = takeRequest(kept, id, terms(kept));
    expect(weigh(SHOUT, [lostCarts], { memory: taken })).toMatchObject({
      suggestion: 'decline',
      reason: 'in-progress',
      day: TODAY,
    });
    expect(weigh(SHOUT, [], { memory: taken })).toMatchObject({ suggestion: 'decline', reason: 'in-progress' });
    const done = moveAction(taken, taken.actions[0]?.id ?? '', { state: 'done' }, '2026-04-02');
    expect(weigh(SHOUT, [lostCarts], { memory: done, today: '2026-04-03' })).toMatchObject({
      suggestion: 'park',
      reason: 'done-and-waiting',
    });
    const refused = refuse(taken, {
      propertyId: PROPERTY,
      fingerprint: taken.entries[0]?.fingerprint ?? '',
      reason: 'pas d’outil',
      revisitOn: '2026-07-01',
      today: TODAY,
    });
    expect(weigh(SHOUT, [lostCarts], { memory: refused })).toMatchObject({
      suggestion: 'decline',
      reason: 'refused',
      day: '2026-07-01',
    });
    expect(weigh(SHOUT, [lostCarts], { memory: refused, today: '2026-07-01' })).toMatchObject({ suggestion: 'take' });
  });

  it('takes what was advised before and never answered', () => {
    const advice = advise(advising([lostCarts]));
    const memory = afterSaying(EMPTY_MEMORY, { propertyId: PROPERTY, advice, findings: [lostCarts], today: TODAY });
    expect(weigh(SHOUT, [lostCarts], { memory, today: '2026-04-30' })).toMatchObject({ suggestion: 'take' });
  });

  it('knows a tactic by its id, without words', () => {
    expect(weighTactic('abandoned-cart', advising([lostCarts]))).toEqual(weigh(SHOUT, [lostCarts]));
    expect(weighTactic('nothing-of-the-kind', advising([]))).toMatchObject({ tacticId: null, reason: 'no-tactic' });
  });
});

describe('a request', () => {
  it('is kept once, however often it is shouted that day', () => {
    expect(kept.requests).toHaveLength(1);
    expect(keepRequest(kept, request)).toBe(kept);
    expect(Memory.safeParse(kept).success).toBe(true);
  });

  it('becomes an action when it is taken, and is then advised by nobody', () => {
    const taken = takeRequest(kept, id, terms(kept));
    expect(Memory.safeParse(taken).error).toBeUndefined();
    expect(taken.requests).toMatchObject([{ state: 'taken', tacticId: 'abandoned-cart', objective: 'grow-outcome' }]);
    expect(taken.actions).toMatchObject([{ tacticId: 'abandoned-cart', state: 'to-do', owner: 'Sacha' }]);
    const { recommendations, leftOut } = advise(advising([lostCarts], { memory: taken }));
    expect(recommendations.map(({ tacticId }) => tacticId)).not.toContain('abandoned-cart');
    expect(leftOut).toContainEqual(expect.objectContaining({ tacticId: 'abandoned-cart', reason: 'in-progress' }));
  });

  it('that is under way for the whole property is under way for each of its parts', () => {
    const { recommendation } = weighTactic('mobile-checkout', advising([]));
    if (!recommendation) throw new Error('it is a tactic');
    const taken = takeRequest(kept, id, { ...terms(kept), recommendation });
    const { leftOut } = advise(advising([factOf(mobileCheckout)], { memory: taken }));
    expect(leftOut).toContainEqual(expect.objectContaining({ tacticId: 'mobile-checkout', reason: 'in-progress' }));
  });

  it('keeps to itself when it is not known, and leaves accepted advice as it was', () => {
    expect(takeRequest(kept, 'another', terms(kept))).toBe(kept);
    const advised = accept(kept, terms(kept));
    expect(takeRequest(advised, id, terms(kept)).actions).toEqual(advised.actions);
  });

  it('that was parked keeps the reason and the day to look again, until it is answered otherwise', () => {
    const parked = answerRequest(kept, id, {
      state: 'parked',
      reason: 'après Noël',
      revisitOn: '2026-07-01',
      objective: 'grow-outcome',
    });
    expect(parked.requests).toMatchObject([{ state: 'parked', reason: 'après Noël', objective: 'grow-outcome' }]);
    const declined = answerRequest(parked, id, { state: 'declined', reason: 'sans objectif', revisitOn: null });
    expect(declined.requests?.[0]?.revisitOn).toBeUndefined();
  });
});
