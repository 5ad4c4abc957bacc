import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { knownMargin, withMargin } from '@/lib/advise/margin-guard';
import { TACTICS } from '@/lib/advise/tactics';
import { freeShippingThreshold } from '@/lib/advise/tactics/free-shipping-threshold';
import { describeEffect, describeLeftOut } from '@/lib/language/narrative/describe-advice';
import type { PersonAnswer } from '@/lib/model/answer';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { advising, figure, findingFor, SHOP } from './sample-findings';

const fr = narratorWith(languagePack('fr'), '2026-03-31');
const [situation] = freeShippingThreshold.answers;
if (!situation) throw new Error('the threshold answers something');
const orders = findingFor(situation);
const discounts = findingFor({ kinds: ['margin'], metrics: ['discountShare'], directions: ['up'] });

function told(value: number, givenOn = '2026-03-03', propertyId = SHOP.property.id): PersonAnswer {
  const period = { from: '2026-02-01', to: '2026-02-28' };
  return { id: givenOn, propertyId, question: 'margin-share', ...period, value, givenBy: 'Claude', givenOn };
}

const remembering = (...answers: PersonAnswer[]): Memory => ({ ...EMPTY_MEMORY, answers });
const threshold = (findings = [orders], memory = EMPTY_MEMORY) => {
  const { recommendations, leftOut } = advise(advising(findings, { memory }));
  return {
    said: recommendations.find(({ tacticId }) => tacticId === 'free-shipping-threshold'),
    left: leftOut.find(({ tacticId }) => tacticId === 'free-shipping-threshold'),
  };
};

describe('the margin guard', () => {
  it('marks every tactic that gives money away, and leaves the others alone', () => {
    expect(TACTICS.filter(({ margin }) => margin === 'discount').map(({ id }) => id)).toEqual([
      'free-shipping-threshold',
    ]);
  });

  it('lets a threshold be tried where nothing speaks against it', () => {
    expect(threshold().said).toBeDefined();
    expect(threshold().said?.margin).toBeUndefined();
  });

  it('leaves it out where discounts carry more of the revenue, and says why', () => {
    const { said, left } = threshold([orders, discounts]);
    expect(said).toBeUndefined();
    expect(left?.reason).toBe('margin');
    expect(left && describeLeftOut(left, fr)).toBe('il offre une remise, et la marge n’a rien à donner');
  });

  it('advises to guard the margin instead', () => {
    const { recommendations } = advise(advising([orders, discounts]));
    expect(recommendations.map(({ tacticId }) => tacticId)).toContain('discount-guard');
  });

  it('leaves it out where nothing of the price is left', () => {
    expect(threshold([orders], remembering(told(0))).left?.reason).toBe('margin');
  });

  it('says what the person gave as margin beside the effect', () => {
    const { said } = threshold([orders], remembering(told(0.35)));
    expect(said?.margin).toEqual({ share: 0.35, givenBy: 'Claude', givenOn: '2026-03-03' });
    expect(said && describeEffect(said, 'le seuil', fr)).toMatch(
      /la marge, qui est de 35.% du prix selon Claude le 3 mars/,
    );
  });

  it('counts the margin alone of an effect in money', () => {
    const { said } = threshold();
    if (!said) throw new Error('nothing was said');
    const effect = {
      low: figure(1000, 'currency'),
      high: figure(2000, 'currency'),
      sources: [],
      basis: figure(10, 'count'),
    };
    const counted = withMargin(
      { ...said, effect },
      freeShippingThreshold,
      knownMargin(remembering(told(0.35)), SHOP.property.id),
    );
    expect(counted.effect?.low.value).toBeCloseTo(350, 9);
    expect(counted.effect?.high.value).toBeCloseTo(700, 9);
    expect(counted.effect?.low.provenance.method).toEqual({ timesMargin: 'sessions' });
    expect(describeEffect(counted, 'le seuil', fr)).toContain('en ne comptant que la marge');
  });

  it('takes the last answer, of this property', () => {
    const memory = remembering(told(0.4, '2026-03-20'), told(0.3, '2026-01-20'), told(0.1, '2026-03-25', 'another'));
    expect(knownMargin(memory, SHOP.property.id)?.share).toBe(0.4);
    expect(knownMargin(EMPTY_MEMORY, SHOP.property.id)).toBeNull();
  });
});
