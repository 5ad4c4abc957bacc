import { describe, expect, it } from 'vitest';
import { emailAutomationFindings } from '@/lib/explain/findings/email-automation';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { contextOf, lastly, per28 } from '../snapshot-with';

interface Email {
  readonly orders: number;
  /** Orders of the campaign that may send itself; each order brings 10. */
  readonly automatic?: number;
  readonly name?: string;
  readonly words?: string[];
}

/** Orders of the channel Email in the last week, some of them by one campaign; 3000 of revenue in twelve weeks. */
const found = ({ orders, automatic = 0, name = 'auto-panier', words }: Email) => {
  const earned = (count: number) => ({
    ecommercePurchases: lastly(count),
    totalRevenue: lastly(10 * count),
    sessions: lastly(10 * count),
  });
  return emailAutomationFindings(
    contextOf(
      {
        days: { totalRevenue: per28(1000) },
        tables: [
          { by: 'sessionCampaignName', rows: { [name]: earned(automatic), lettre: earned(orders - automatic) } },
          { by: 'sessionDefaultChannelGroup', step: 'day', rows: { Email: earned(orders) } },
        ],
      },
      words ? { settings: { ...DEFAULT_SETTINGS, automationWords: words } } : {},
    ),
  );
};

describe('emailAutomationFindings', () => {
  it.each([
    // Wilson of none in n ends at z² / (n + z²), z² = 2.7057: under a tenth from 25 orders on.
    ['none of 25 orders is surely under a tenth', { orders: 25 }, 1],
    ['none of 24 may be one', { orders: 24 }, 0],
    ['four of 86, which Wilson ends at 9.96%', { orders: 86, automatic: 4 }, 1],
    ['four of 85, at 10.08%', { orders: 85, automatic: 4 }, 0],
  ])('%s', (_, email, count) => expect(found(email)).toHaveLength(count));

  it('weighs what email earns otherwise as a share of all revenue, where a name tells', () => {
    const [finding] = found({ orders: 150, automatic: 3 });
    expect(finding).toMatchObject({ kind: 'automation', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(1470 / 3000, 9);
    expect(finding?.figures['size']?.value).toBeCloseTo(0.02, 12);
    expect(finding?.figures['orders']?.value).toBeCloseTo(0.02, 12);
    expect(finding?.figures['email']?.value).toBe(1500);
  });

  it('is unsure where no name tells, unless the person said which would', () => {
    const [unsure] = found({ orders: 150 });
    expect(unsure).toMatchObject({ direction: 'unknown', confidence: 0.5, weight: 0.5 });
    expect(unsure?.figures['size']).toBeUndefined();
    expect(found({ orders: 150, words: ['sequence'] })[0]).toMatchObject({ direction: 'down', confidence: 0.95 });
  });

  it.each([
    ['auto-panier', true],
    ['Scénario_bienvenue', true],
    ['post-achat', true],
    ['win back 2026', true],
    ['automne', false],
    ['cartes', false],
  ])('takes %s for one that sends itself: %s', (name, isAutomatic) => {
    expect(found({ orders: 150, automatic: 3, name })[0]?.direction).toBe(isAutomatic ? 'down' : 'unknown');
  });

  it('finds the own words of the person anywhere in a name', () => {
    const own = found({ orders: 150, automatic: 3, name: 'suite42', words: ['Suite'] });
    expect(own[0]?.figures['size']?.value).toBeCloseTo(0.02, 12);
  });
});
