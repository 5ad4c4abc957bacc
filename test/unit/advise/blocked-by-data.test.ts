import type { DimensionId } from '@/lib/model/dimension';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { bestCandidate } from '@/lib/advise/best-candidate';
import { isBlockedByData } from '@/lib/advise/blocked-by-data';
import { paymentByBrowser } from '@/lib/advise/tactics/payment-by-browser';
import { tagCampaigns } from '@/lib/advise/tactics/tag-campaigns';
import { mobileCheckout } from '@/lib/advise/tactics/mobile-checkout';
import type { HealthFlag } from '@/lib/model/health';
import { advising, findingFor, READING, SHOP } from './sample-findings';

const withheld = (...dimensions: DimensionId[]): HealthFlag => ({
  code: 'thresholded',
  severity: 'warn',
  metrics: ['sessions'],
  dimensions,
});
const [situation] = mobileCheckout.answers;
if (!situation) throw new Error('it answers something');
const mobile = findingFor(situation);

describe('rows that Google withheld', () => {
  it('forbid advice on a segment of their dimension', () => {
    const { recommendations, leftOut } = advise(
      advising([mobile], { snapshot: { ...SHOP, health: [withheld('deviceCategory')] } }),
    );
    expect(recommendations).toEqual([]);
    expect(leftOut).toContainEqual(expect.objectContaining({ tacticId: 'mobile-checkout', reason: 'data-health' }));
  });

  it('forbid nothing elsewhere, nor of the whole property', () => {
    expect(isBlockedByData(mobileCheckout, mobile, [withheld('country')])).toBe(false);
    expect(isBlockedByData(mobileCheckout, mobile, [withheld()])).toBe(false);
    expect(
      isBlockedByData(mobileCheckout, { ...mobile, dimension: null, segment: null }, [withheld('deviceCategory')]),
    ).toBe(false);
  });

  it('do not keep anyone from mending the data', () => {
    expect(isBlockedByData(tagCampaigns, mobile, [withheld('deviceCategory')])).toBe(false);
  });

  it('let the tactic speak of another fact that the data can carry', () => {
    const [browser, step] = paymentByBrowser.answers.map((each) => findingFor(each));
    if (!browser || !step) throw new Error('it answers two kinds of facts');
    const facts = [browser, { ...step, weight: browser.weight / 10 }];
    const bestOf = (health: HealthFlag[]) => bestCandidate(paymentByBrowser, facts, READING, health)?.finding.kind;
    expect(bestOf([])).toBe('gap');
    expect(bestOf([withheld('browser')])).toBe('funnel-step');
  });
});
