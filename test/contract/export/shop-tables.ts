import type { ReportRequest } from '@/lib/collect/request';
import type { RowTable } from '@/lib/collect/table/row-table';
import { rowTable } from '../../row-table';
import type { ExportEvent } from './export-event';
import { DOLLARS, type ShopVisit } from './shop-visits';

const dateOf = ({ day }: ShopVisit) => day.replaceAll('-', '');
const NOWHERE = '(not set)';

/**
 * The truth of made-up visits as tables of rows, from which the engine of the demonstration answers. Taken from the
 * visits and not from their events, but for the count of events. A visit stands twice among the terms that it searched,
 * so that this table answers nothing else.
 */
export function shopTables(
  visits: readonly ShopVisit[],
  strays: readonly ShopVisit[],
  events: readonly ExportEvent[],
): (request: ReportRequest) => RowTable[] {
  const terms = [termTable(visits)];
  const others = [visitTable(visits, strays), itemTable(visits), eventTable(events), daysOfPeople(visits)];
  return ({ dimensions = [], dateRanges = [] }) => {
    const asks = (dimension: string) => dimensions.some(({ name }) => name === dimension);
    if (asks('searchTerm')) return terms;
    if (!asks('yearMonth')) return others;
    const { startDate = '', endDate = '' } = dateRanges[0] ?? {};
    return [monthsOfPeople(visits.filter(({ day }) => startDate <= day && day <= endDate))];
  };
}

const inEuros = ({ order }: ShopVisit, amount: number) => (amount * DOLLARS[order?.currency ?? 'EUR']) / DOLLARS.EUR;
const keyEvents = (visit: ShopVisit) => Number(visit.signsUp) + Number(visit.order !== null);
const isKeyEvent = (event: string) => event === 'sign_up' || event === 'purchase';
const count = (happened: boolean) => Number(happened);

function visitTable(visits: readonly ShopVisit[], strays: readonly ShopVisit[]): RowTable {
  const dimensions = [
    'date',
    'sessionDefaultChannelGroup',
    'sessionSourceMedium',
    'sessionSource',
    'sessionCampaignName',
    'landingPage',
    'newVsReturning',
    'deviceCategory',
    'browser',
    'country',
  ];
  const metrics = [
    'sessions',
    'engagedSessions',
    'newUsers',
    'keyEvents',
    'ecommercePurchases',
    'totalRevenue',
    'addToCarts',
    'checkouts',
    'refundAmount',
    'shippingAmount',
  ];
  const rows = visits.map((visit) => {
    const { origin, order } = visit;
    const refund = inEuros(visit, order?.refund ?? 0);
    return {
      keys: [
        dateOf(visit),
        origin.channel,
        `${origin.source} / ${origin.medium}`,
        origin.source,
        origin.campaign,
        visit.landing,
        visit.number === 1 ? 'new' : 'returning',
        visit.device,
        visit.browser,
        visit.country,
      ],
      values: [
        1,
        count(visit.isEngaged),
        count(visit.number === 1),
        keyEvents(visit),
        count(order !== null),
        inEuros(visit, order?.amount ?? 0) - refund,
        count(visit.hasCart),
        count(visit.hasCheckout),
        refund,
        inEuros(visit, order?.shipping ?? 0),
      ],
    };
  });
  const nobodys = strays.map((visit) => ({
    keys: [dateOf(visit), 'Unassigned', ...Array<string>(5).fill(NOWHERE), visit.device, visit.browser, visit.country],
    values: metrics.map(() => 0),
  }));
  return rowTable(dimensions, metrics, [...rows, ...nobodys]);
}

function itemTable(visits: readonly ShopVisit[]): RowTable {
  const metrics = [
    'itemsViewed',
    'itemsAddedToCart',
    'itemsPurchased',
    'itemRevenue',
    'itemRefundAmount',
    'itemsViewedInList',
    'itemsClickedInList',
  ];
  const rows = visits.flatMap((visit) => {
    const { viewed, order } = visit;
    if (viewed === null) return [];
    const refund = inEuros(visit, order?.refund ?? 0);
    const date = dateOf(visit);
    return [
      { keys: [date, viewed, 'Home'], values: [0, 0, 0, 0, 0, 1, 1] },
      {
        keys: [date, viewed, NOWHERE],
        values: [1, count(visit.hasCart), order?.units ?? 0, inEuros(visit, order?.amount ?? 0) - refund, refund, 0, 0],
      },
    ];
  });
  return rowTable(['date', 'itemName', 'itemListName'], metrics, rows);
}

/** A visit is counted with each term that it searched, and with none for all else that it did. */
function termTable(visits: readonly ShopVisit[]): RowTable {
  const rows = visits.flatMap((visit) => [
    { keys: [dateOf(visit), NOWHERE], values: [1, keyEvents(visit), count(visit.order !== null)] },
    ...(visit.term === null ? [] : [{ keys: [dateOf(visit), visit.term], values: [1, 0, 0] }]),
  ]);
  return rowTable(['date', 'searchTerm'], ['sessions', 'keyEvents', 'ecommercePurchases'], rows);
}

function eventTable(events: readonly ExportEvent[]): RowTable {
  const told = new Set<string>();
  const rows = events.map(({ event_date, event_name, ecommerce, user_pseudo_id }) => {
    // An order that is told again is one event more, and no key event.
    const order = event_name === 'purchase' ? `${user_pseudo_id} ${ecommerce?.['transaction_id']}` : null;
    const isAgain = order !== null && told.has(order);
    if (order !== null) told.add(order);
    return { keys: [event_date, event_name], values: [1, count(isKeyEvent(event_name) && !isAgain)] };
  });
  return rowTable(['date', 'eventName'], ['eventCount', 'keyEvents'], rows);
}

const daysOfPeople = (visits: readonly ShopVisit[]) => people('date', visits, dateOf);
const monthsOfPeople = (visits: readonly ShopVisit[]) =>
  people('yearMonth', visits, (visit) => dateOf(visit).slice(0, 6));

/** Persons are counted once in a day and once in a month, and never added. */
function people(dimension: string, visits: readonly ShopVisit[], keyOf: (visit: ShopVisit) => string): RowTable {
  const distinct = (some: readonly ShopVisit[]) => new Set(some.map(({ person }) => person)).size;
  const rows = [...Map.groupBy(visits, keyOf)].map(([name, some]) => ({
    keys: [name],
    values: [distinct(some), distinct(some.filter(({ order }) => order !== null))],
  }));
  return rowTable([dimension], ['totalUsers', 'totalPurchasers'], rows);
}
