import { describe, expect, it } from 'vitest';
import { askedOf, byDay } from './export/asked-of';
import { EVENT_COLUMNS, exportEvent } from './export/export-event';
import { anna, bert, DAY, purchase, visit } from './export/people';

describe('sales', () => {
  const SALES = ['ecommercePurchases', 'totalRevenue', 'refundAmount', 'shippingAmount', 'totalPurchasers'];

  it('that are sent twice by one person count once; another person’s same number is another sale', async () => {
    const events = [
      purchase(1, anna, 'T1', 10, { items: [{ item_name: 'Lamp', quantity: 2, item_revenue: 10 }] }),
      purchase(2, anna, 'T1', 10, { items: [{ item_name: 'Lamp', quantity: 2, item_revenue: 10 }] }),
      purchase(3, bert, 'T1', 10),
      // Without a number nobody can tell them apart.
      purchase(4, bert, '(not set)', 5),
      purchase(5, bert, '', 5),
    ];
    const tables = byDay(...events);
    expect(await askedOf(tables, ['date'], SALES)).toEqual(['20260302: 4, 30, 0, 0, 2']);
    expect(await askedOf(tables, ['itemName'], ['itemsPurchased', 'itemRevenue'])).toEqual(['Lamp: 2, 10']);
    expect(await askedOf(tables, ['date'], ['keyEvents'], { keyEvents: ['purchase'] })).toEqual(['20260302: 4']);
  });

  it('are paid back in the total and not in the count', async () => {
    const refund = exportEvent('2026-03-04', 1, 'refund', {
      ...anna,
      ...visit(8),
      ecommerce: { transaction_id: 'T1', refund_value: 4, refund_value_in_usd: 4.4 },
      items: [{ item_name: 'Lamp', item_refund: 4, item_refund_in_usd: 4.4 }],
    });
    const sale = purchase(1, anna, 'T1', 10, {
      ecommerce: { transaction_id: 'T1', purchase_revenue: 10, purchase_revenue_in_usd: 11, shipping_value: 3 },
      items: [{ item_name: 'Lamp', quantity: 1, item_revenue: 10 }],
    });
    const tables = byDay(sale, refund);
    expect(await askedOf(tables, ['yearMonth'], SALES)).toEqual(['202603: 1, 6, 4, 3, 1']);
    expect(await askedOf(tables, ['itemName'], ['itemRevenue', 'itemRefundAmount'])).toEqual(['Lamp: 6, 4']);
  });

  it('in other currencies go through dollars at the day’s own rate', async () => {
    const inPounds = { ...visit(1, 1, { currency: 'GBP' }) };
    const events = [
      // 1.25 dollars a euro on this day.
      purchase(1, anna, 'T1', 100, {
        ...visit(1, 1, { currency: 'EUR' }),
        ecommerce: { transaction_id: 'T1', purchase_revenue: 100, purchase_revenue_in_usd: 125 },
      }),
      purchase(2, bert, 'T2', 0, {
        ...inPounds,
        ecommerce: { transaction_id: 'T2', purchase_revenue: 40, purchase_revenue_in_usd: 50 },
      }),
      // Another rate two days later: 0.75 dollars a euro, and one over both days.
      exportEvent('2026-03-04', 1, 'purchase', {
        ...anna,
        ...visit(1, 1, { currency: 'EUR' }),
        ecommerce: { transaction_id: 'T4', purchase_revenue: 100, purchase_revenue_in_usd: 75 },
      }),
      // No euro that day: the rate of all days.
      exportEvent('2026-03-05', 1, 'purchase', {
        ...bert,
        ...inPounds,
        ecommerce: { transaction_id: 'T3', purchase_revenue: 20, purchase_revenue_in_usd: 25 },
      }),
    ];
    const tables = byDay(...events);
    expect(await askedOf(tables, ['date'], ['totalRevenue'])).toEqual([
      '20260302: 140',
      '20260304: 100',
      '20260305: 25',
    ]);
    expect(await askedOf(tables, ['yearMonth'], ['totalRevenue'], { currency: 'USD' })).toEqual(['202603: 275']);
    // No sale in the property's own currency: the money is unknown, the sales are not.
    expect(await askedOf(tables, ['yearMonth'], ['totalRevenue', 'ecommercePurchases'], { currency: 'CHF' })).toEqual([
      '202603: 0, 4',
    ]);
  });
});

describe('days', () => {
  const seen = exportEvent(DAY, 1, 'page_view', { ...anna, ...visit(1) });

  it('with an empty table came to nothing, days without one are not answered, nor days that still stream in', async () => {
    const tables = {
      ...byDay(seen),
      events_20260303: [],
      events_intraday_20260304: [exportEvent('2026-03-04', 1, 'page_view', { ...bert, ...visit(1) })],
      events_fresh_20260304: [exportEvent('2026-03-04', 1, 'page_view', { ...bert, ...visit(1) })],
      events_20260306: [exportEvent('2026-03-06', 1, 'page_view', { ...bert, ...visit(1) })],
    };
    expect(await askedOf(tables, ['date'], ['sessions', 'totalRevenue'])).toEqual([
      '20260302: 1, 0',
      '20260303: 0, 0',
      '20260306: 1, 0',
    ]);
  });

  it('are the property’s own, as the export dates them, not those of the instant', async () => {
    // 23:30 UTC on the first is half past midnight in Paris.
    const late = {
      ...exportEvent('2026-03-01', 84_600, 'page_view', { ...anna, ...visit(1) }),
      event_date: '20260302',
    };
    expect(await askedOf(byDay(late), ['date'], ['sessions'])).toEqual(['20260302: 1']);
  });
});

describe('what is searched, listed and done', () => {
  it('is told by event: terms, lists, key events', async () => {
    const events = [
      exportEvent(DAY, 1, 'view_search_results', { ...anna, ...visit(1, 1, { search_term: 'lamp' }) }),
      exportEvent(DAY, 2, 'view_search_results', { ...anna, ...visit(1, 1, { search_term: 'lamp' }) }),
      exportEvent(DAY, 3, 'sign_up', { ...anna, ...visit(1) }),
      exportEvent(DAY, 4, 'view_item_list', {
        ...anna,
        ...visit(1),
        items: [
          { item_name: 'Lamp', item_list_name: 'Home' },
          { item_name: 'Vase', item_list_name: 'Home' },
        ],
      }),
      exportEvent(DAY, 5, 'select_item', {
        ...anna,
        ...visit(1),
        items: [{ item_name: 'Lamp', item_list_name: 'Home' }],
      }),
      exportEvent(DAY, 6, 'view_item', { ...anna, ...visit(1), items: [{ item_name: 'Lamp', quantity: 3 }] }),
    ];
    const tables = byDay(...events);
    expect(await askedOf(tables, ['searchTerm'], ['sessions', 'eventCount'])).toEqual([
      '(not set): 1, 4',
      'lamp: 1, 2',
    ]);
    expect(await askedOf(tables, ['itemListName'], ['itemsViewedInList', 'itemsClickedInList'])).toEqual([
      '(not set): 0, 0',
      'Home: 2, 1',
    ]);
    expect(await askedOf(tables, ['itemName'], ['itemsViewed'], { request: { keepEmptyRows: false } })).toEqual([
      'Lamp: 3',
    ]);
    const named = { keyEvents: ['sign_up', "o'clock"] };
    expect(await askedOf(tables, ['date'], ['keyEvents', 'addToCarts', 'checkouts'], named)).toEqual([
      '20260302: 1, 0, 0',
    ]);
  });

  it('is refused where Google too lets fields not stand together, or the export has none', async () => {
    const tables = byDay(exportEvent(DAY, 1, 'page_view', { ...anna, ...visit(1) }));
    const refused = { code: 'incompatible-request' };
    await expect(askedOf(tables, ['itemName'], ['sessions'])).rejects.toMatchObject(refused);
    await expect(askedOf(tables, ['date'], ['keyEvents'])).rejects.toMatchObject(refused);
    await expect(askedOf(tables, ['date'], ['firstTimePurchasers'])).rejects.toMatchObject(refused);
    await expect(askedOf(tables, ['city'], ['sessions'])).rejects.toMatchObject(refused);
  });
});

describe('an export of earlier years', () => {
  const { session_traffic_source_last_click: _, collected_traffic_source: __, items: ___, ...rest } = EVENT_COLUMNS;

  it('is read with the columns that it has', async () => {
    const columns = { ...rest, ecommerce: { transaction_id: 'VARCHAR' } };
    const tables = byDay(
      exportEvent(DAY, 1, 'page_view', { ...anna, ...visit(1, 1, { source: 'news', medium: 'email' }) }),
      purchase(2, anna, 'T1', 10),
    );
    const told = { columns };
    expect(await askedOf(tables, ['sessionDefaultChannelGroup'], ['sessions', 'ecommercePurchases'], told)).toEqual([
      'Email: 1, 1',
    ]);
    const refused = { code: 'incompatible-request' };
    await expect(askedOf(tables, ['date'], ['totalRevenue'], told)).rejects.toMatchObject(refused);
    await expect(askedOf(tables, ['itemName'], ['itemsViewed'], told)).rejects.toMatchObject(refused);
  });
});
