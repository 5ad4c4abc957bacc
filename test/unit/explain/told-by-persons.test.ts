import { describe, expect, it } from 'vitest';
import { emailAutomationFindings } from '@/lib/explain/findings/email-automation';
import { leadsAndSalesFindings } from '@/lib/explain/findings/leads-and-sales';
import { unseenItemFindings } from '@/lib/explain/findings/unseen-items';
import type { PersonAnswer, PersonQuestion } from '@/lib/model/answer';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { shopSnapshot } from './shop-snapshot';
import { contextWith, weeklyTable } from './weekly-tables';

const answer = (question: PersonQuestion, value: number | null, more: Partial<PersonAnswer> = {}): PersonAnswer => ({
  id: `${question}-${more.from ?? ''}`,
  propertyId: '1',
  question,
  from: '2026-02-01',
  to: '2026-02-28',
  value,
  givenBy: 'Sacha',
  givenOn: '2026-03-02',
  ...more,
});
const YEAR_BEFORE = { from: '2025-02-01', to: '2025-02-28' };
const withAnswers = (...answers: PersonAnswer[]) => ({ memory: { ...EMPTY_MEMORY, answers } });

describe('sales that a person gave', () => {
  /** A site whose key events double over two years. */
  const growing = (() => {
    const shop = shopSnapshot({
      days: 728,
      asOf: '2026-03-28',
      cells: [{ device: 'mobile', channel: 'Direct', sessions: (i) => 300 + i, rate: () => 0.02, orderValue: () => 1 }],
    });
    const { ecommercePurchases: orders } = shop.totals;
    return {
      ...shop,
      totals: { ...shop.totals, ...(orders ? { keyEvents: { ...orders, metric: 'keyEvents' as const } } : {}) },
    };
  })();
  const found = (...answers: PersonAnswer[]) =>
    leadsAndSalesFindings(contextWith([], { snapshot: growing, ...withAnswers(...answers) }));

  it('fall while leads rise: told with both, beside the same month of last year', () => {
    const [finding] = found(
      answer('sales', 60),
      answer('sales', 110, { from: '2026-01-01', to: '2026-01-31' }),
      answer('sales', 90, YEAR_BEFORE),
    );
    expect(finding).toMatchObject({
      kind: 'divergence',
      metric: 'keyEvents',
      direction: 'down',
      comparedWith: YEAR_BEFORE,
    });
    const { leads, before, sales, salesBefore, closing } = finding?.figures ?? {};
    expect(leads?.value).toBeGreaterThan(before?.value ?? 0);
    expect([sales?.value, salesBefore?.value]).toEqual([60, 90]);
    expect(sales?.provenance).toMatchObject({ method: 'told by a person', daysObserved: 0 });
    expect(closing?.interval?.high).toBeLessThan(0);
  });

  it('say nothing where they rise too, where one period alone is known, or another property is meant', () => {
    expect(found(answer('sales', 95), answer('sales', 90, YEAR_BEFORE))).toEqual([]);
    expect(found(answer('sales', 60))).toEqual([]);
    expect(found(answer('sales', 60), answer('sales', 90, { ...YEAR_BEFORE, propertyId: '2' }))).toEqual([]);
  });

  it('say nothing where a month and a quarter would be compared', () => {
    expect(found(answer('sales', 60), answer('sales', 200, { from: '2025-10-01', to: '2025-12-31' }))).toEqual([]);
  });
});

describe('the catalogue that a person gave', () => {
  const seen = (...names: string[]) =>
    weeklyTable({
      dimensions: ['itemName'],
      rows: names.map((name) => ({ keys: [name], metrics: { itemsViewed: 10 } })),
    });
  const catalogue = answer('catalogue', null, { items: ['Lampe', ' tapis ', 'Vase', 'Plaid', 'lampe'] });

  it('names the articles without a view, whatever their capitals and spaces', () => {
    const [finding] = unseenItemFindings(contextWith([seen('LAMPE', 'Tapis')], withAnswers(catalogue)));
    expect(finding?.figures['size']?.value).toBe(2);
    expect(finding?.figures['catalogue']?.value).toBe(4);
    expect(finding?.parts?.map(({ key }) => key)).toEqual(['Vase', 'Plaid']);
  });

  it('does not call unseen what may stand among the articles that the table sums up', () => {
    expect(unseenItemFindings(contextWith([seen('Lampe', '(rest)')], withAnswers(catalogue)))).toEqual([]);
  });

  it('is silent without a catalogue, and where all was seen', () => {
    expect(unseenItemFindings(contextWith([seen('Lampe')]))).toEqual([]);
    expect(unseenItemFindings(contextWith([seen('lampe', 'tapis', 'vase', 'plaid')], withAnswers(catalogue)))).toEqual(
      [],
    );
  });
});

describe('messages that send themselves', () => {
  const campaign = (name: string, orders: number) => ({
    keys: [name],
    metrics: { sessions: 20 * orders, ecommercePurchases: orders, totalRevenue: 50 * orders },
  });
  const found = (campaigns: readonly (readonly [string, number])[], automationWords?: string[]) =>
    emailAutomationFindings(
      contextWith(
        [
          weeklyTable({
            dimensions: ['sessionCampaignName'],
            rows: campaigns.map(([name, orders]) => campaign(name, orders)),
          }),
        ],
        { settings: { ...DEFAULT_SETTINGS, ...(automationWords ? { automationWords } : {}) } },
      ),
    );

  it('are few, by the names of campaigns', () => {
    const [finding] = found([
      ['newsletter-automne', 40],
      ['panier abandonné', 1],
    ]);
    expect(finding).toMatchObject({ kind: 'automation', direction: 'down', segment: null });
    const { size, orders } = finding?.figures ?? {};
    expect(size?.value).toBeGreaterThan(0);
    expect(orders?.interval?.high).toBeLessThan(0.1);
  });

  it('cannot be told apart where no name says it, unless the person gave the words', () => {
    expect(found([['newsletter-automne', 40]])[0]?.direction).toBe('unknown');
    expect(found([['newsletter-automne', 40]], ['NL-robot'])[0]?.direction).toBe('down');
    expect(found([['nl-robot-3', 40]], ['NL-robot'])).toEqual([]);
  });

  it('are no finding where they bring their share', () => {
    expect(found([['newsletter', 30], ['welcome-1', 15]])).toEqual([]); // prettier-ignore
  });
});
