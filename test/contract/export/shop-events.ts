import { exportEvent, type ExportEvent } from './export-event';
import { DOLLARS, type Order, type ShopVisit } from './shop-visits';

type Step = readonly [name: string, told: Partial<ExportEvent>, parameters?: Readonly<Record<string, string>>];

/** A visit as the export would have it, event by event. */
export function eventsOf(visit: ShopVisit): ExportEvent[] {
  const { day, person, number, id, device, browser, country } = visit;
  const start = (id % 1000) * 60;
  const everywhere = {
    user_pseudo_id: person,
    device: { category: device, web_info: { browser } },
    geo: { country },
    // What first brought the person says nothing of a later visit.
    traffic_source: { source: 'long ago', medium: 'referral', name: '(referral)' },
    ...markOf(visit),
  };
  const common = { ga_session_id: id, ga_session_number: number, session_engaged: visit.isEngaged ? '1' : '0' };
  return stepsOf(visit).map(([name, told, parameters], at) =>
    exportEvent(day, start + at, name, {
      ...everywhere,
      ...told,
      with: { ...common, ...tagsOf(visit), ...parameters },
    }),
  );
}

function stepsOf(visit: ShopVisit): Step[] {
  const { viewed, landing, order } = visit;
  const item = viewed === null ? [] : [{ item_name: viewed, quantity: 1 }];
  const page: Step = ['page_view', {}, { page_location: `https://shop.example${landing}?utm_id=1` }];
  return [
    ['session_start', {}],
    ...(visit.number === 1 ? [['first_visit', {}] as const] : []),
    page,
    ['page_view', {}, { page_location: 'https://shop.example/second' }],
    ...(visit.term === null ? [] : [['view_search_results', {}, { search_term: visit.term }] as const]),
    ...(viewed === null
      ? []
      : ([
          ['view_item_list', { items: [{ item_name: viewed, item_list_name: 'Home' }] }],
          ['select_item', { items: [{ item_name: viewed, item_list_name: 'Home' }] }],
          ['view_item', { items: item }],
        ] as const)),
    ...(visit.hasCart ? [['add_to_cart', { items: item }] as const] : []),
    ...(visit.hasCheckout ? [['begin_checkout', { items: item }] as const] : []),
    ...(order ? saleOf(order) : []),
    ...(visit.signsUp ? [['sign_up', {}] as const] : []),
  ];
}

function saleOf(order: Order): Step[] {
  const { id, currency, amount, shipping, refund, item, units } = order;
  const both = (name: string, value: number) => ({ [name]: value, [`${name}_in_usd`]: value * DOLLARS[currency] });
  const sale: Step = [
    'purchase',
    {
      ecommerce: { transaction_id: id, ...both('purchase_revenue', amount), ...both('shipping_value', shipping) },
      items: [{ item_name: item, quantity: units, ...both('item_revenue', amount) }],
    },
    { currency },
  ];
  const back: Step = [
    'refund',
    {
      ecommerce: { transaction_id: id, ...both('refund_value', refund) },
      items: [{ item_name: item, ...both('item_refund', refund) }],
    },
    { currency },
  ];
  return [sale, ...(order.isSentTwice ? [sale] : []), ...(refund > 0 ? [back] : [])];
}

function markOf({ origin }: ShopVisit): Partial<ExportEvent> {
  const { mark, source, medium, campaign, channel } = origin;
  const tags = { source, medium, campaign_name: campaign };
  if (mark === 'credited')
    return {
      session_traffic_source_last_click: { cross_channel_campaign: { ...tags, default_channel_group: channel } },
    };
  if (mark === 'manual') return { session_traffic_source_last_click: { manual_campaign: tags } };
  if (mark === 'collected')
    return {
      collected_traffic_source: { manual_source: source, manual_medium: medium, manual_campaign_name: campaign },
    };
  return mark === 'none' ? { traffic_source: {} } : {};
}

function tagsOf({ origin: { mark, source, medium, campaign } }: ShopVisit): Record<string, string> {
  return mark === 'parameters' ? { source, medium, campaign } : {};
}

/** What a visitor without consent leaves: pages, of nobody and of no visit. */
export function strayEvents(visit: ShopVisit): ExportEvent[] {
  return [
    exportEvent(visit.day, 80_000, 'page_view', {
      user_pseudo_id: null,
      privacy_info: { analytics_storage: 'No' },
      device: { category: visit.device, web_info: { browser: visit.browser } },
      geo: { country: visit.country },
      with: { page_location: `https://shop.example${visit.landing}` },
    }),
  ];
}
