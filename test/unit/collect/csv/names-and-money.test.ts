import { describe, expect, it } from 'vitest';
import { columnRole } from '@/lib/collect/csv/column-role';
import { failureOf } from './rows-of';
import { january, read, sumsOf } from './sums-of';

describe('what stands in brackets', () => {
  it.each(['previous year', 'cancelled', 'bots', 'N-1', 'objectif', 'annulé', 'mobile'])(
    'Revenue (%s) is not revenue',
    (words) => {
      const result = read(january(`date,Revenue (${words}),Revenue`, '9,50'));
      expect(sumsOf(result)).toEqual({ totalRevenue: 1550 });
      expect(result.ignored).toEqual([`shop.csv: Revenue (${words})`]);
    },
  );

  it.each(['EUR', '€', 'GA4', 'total', 'HT', 'excl. VAT', 'EUR, incl. VAT', 'TTC', 'sum'])(
    'Revenue (%s) is',
    (words) => {
      expect(columnRole(`Revenue (${words})`)).toMatchObject({ role: 'metric', metric: { id: 'totalRevenue' } });
    },
  );
});

describe('money', () => {
  it.each([
    ['A$1,234.50', 'AUD'],
    ['CA$1,234.50', 'CAD'],
    ['HK$1,234.50', 'HKD'],
    ['US$1,234.50', 'USD'],
    ['R$1,234.50', 'BRL'],
    ['CN¥1,234.50', 'CNY'],
    ['1,234.50 zł', 'PLN'],
    ['₹1,234.50', 'INR'],
    ['CHF 1,234.50', 'CHF'],
  ])('%s is in %s', (cell, currency) => {
    const result = read(`date\trevenue\n2025-01-01\t${cell}`);
    expect(result.property.currency).toBe(currency);
    expect(sumsOf(result)).toEqual({ totalRevenue: 1234.5 });
    expect(result.health).toEqual([]);
  });

  it.each([
    ['$', 'USD', 'dollar-assumed'],
    ['¥', 'JPY', 'yen-assumed'],
    ['kr ', 'SEK', 'krona-assumed'],
  ])('%s alone is taken for %s, and said', (sign, currency, code) => {
    const text = `date,revenue\n2025-01-01,${sign}12`;
    expect(read(text).property.currency).toBe(currency);
    expect(read(text).health).toMatchObject([{ code }]);
    expect(read(text, { currency: 'CAD' })).toMatchObject({ property: { currency: 'CAD' }, health: [] });
  });

  it('a column of codes says it, and $ beside it is no other', () => {
    expect(read(january('date,revenue,currency', '$50,CAD'))).toMatchObject({
      property: { currency: 'CAD' },
      health: [],
      ignored: [],
    });
  });

  it('several are refused by name', () => {
    expect(failureOf(() => read(january('date,devise,revenue', 'EUR,50', 'USD,40')))).toMatchObject({
      code: 'csv-currencies',
      details: { value: 'EUR, USD' },
    });
    expect(failureOf(() => read('date,revenue\n2025-01-01,€5\n2025-01-02,£5')).code).toBe('csv-currencies');
  });

  it.each([
    ['date,revenue\n2025-01-01,$5\n2025-01-02,£5', 'USD, GBP'],
    ['date,revenue\n2025-01-01,$5\n2025-01-02,¥5', 'USD, JPY'],
    ['date,revenue (GBP)\n2025-01-01,$5', 'GBP, USD'],
    ['date,revenue,currency\n2025-01-01,5 kr,EUR', 'EUR, SEK'],
  ])('a sign is no code that has another: %j', (text, value) => {
    expect(failureOf(() => read(text))).toMatchObject({ code: 'csv-currencies', details: { value } });
  });

  it.each([
    ['date,revenue,currency\n2025-01-01,5 kr,NOK', 'NOK'],
    ['date,revenue (CNY)\n2025-01-01,¥5', 'CNY'],
    ['date,Revenue (kr)\n2025-01-01,5', 'SEK'],
    ['date,Revenue (DKK)\n2025-01-01,5 kr.', 'DKK'],
  ])('a sign is one of the codes that share it: %j', (text, currency) => {
    expect(read(text).property.currency).toBe(currency);
  });

  it('letters within a word are no sign', () => {
    expect(columnRole('Revenue Ukraine')).toEqual({ role: 'unknown' });
    expect(failureOf(() => read('date,revenue\n2025-01-01,5 krill')).code).toBe('csv-bad-number');
  });

  it('a day without money needs no currency', () => {
    const text = 'date,currency,revenue\n2025-01-01,EUR,5\n2025-01-02,,0\n2025-01-03,(not set),0';
    expect(read(text).property.currency).toBe('EUR');
  });
});

describe('the names of sales', () => {
  it.each([
    ["Achats d'e-commerce", 'ecommercePurchases'],
    ['Achats d’e-commerce', 'ecommercePurchases'],
    ['Ecommerce purchases', 'ecommercePurchases'],
    ['Quantité achetée (e-commerce)', 'itemsPurchased'],
    ['E-commerce quantity', 'itemsPurchased'],
    ['Items purchased', 'itemsPurchased'],
    ['Revenus issus des achats', 'totalRevenue'],
    ['Purchase revenue', 'totalRevenue'],
    ['Gross purchase revenue', 'totalRevenue'],
    ['Total sales', 'totalRevenue'],
    ['Unique visitors', 'totalUsers'],
  ])('%s is %s', (header, id) => {
    expect(columnRole(header)).toMatchObject({ role: 'metric', metric: { id } });
  });

  it('of several sums the one that customers paid is read, and the others named', () => {
    const result = read(
      january('Day,Orders,Gross sales,Discounts,Returns,Net sales,Total sales', '2,100,-10,-5,85,120'),
    );
    expect(sumsOf(result)).toEqual({
      ecommercePurchases: 62,
      totalRevenue: 3720,
      itemDiscountAmount: 310,
      refundAmount: 155,
    });
    expect(result.reading.tables[0]?.columns).toContainEqual({
      column: 'Net sales',
      why: 'second',
      beside: 'Total sales',
    });
  });

  it('nobody beside visits is no count of visitors', () => {
    expect(sumsOf(read(january('Date,Visits,Users', '100,0')))).toEqual({ sessions: 3100 });
    expect(sumsOf(read(january('Date,Unique visitors,Visits,Users', '80,100,0')))).toMatchObject({ totalUsers: 2480 });
  });
});
