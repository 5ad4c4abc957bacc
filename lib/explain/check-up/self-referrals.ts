import { amountOver } from '@/lib/measure/amount';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { periodIn, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { type Check, notChecked } from './check';

/** `www.example.org` and `shop.example.org` are of one site. */
const isOfSite = (host: string, own: string) => {
  const site = own.replace(/^www\./, '');
  return host === site || host.endsWith(`.${site}`);
};

/** Where people pay on the way, and come back from: hosts of payment services and of banks' approvals. */
const PAYMENT = [
  'paypal.com',
  'stripe.com',
  'klarna.com',
  'adyen.com',
  'mollie.com',
  'payplug.com',
  'oney.com',
  'getalma.eu',
  'scalapay.com',
  'sips-services.com',
  'systempay.fr',
  'paybox.com',
  'monetico-services.com',
  'ogone.com',
  'worldline-solutions.com',
  'sumup.com',
  'squareup.com',
  'braintreegateway.com',
  'checkout.com',
  'worldpay.com',
  'opayo.com',
  'sofort.com',
  'giropay.de',
  'payu.com',
  'afterpay.com',
  'arcot.com',
  '3dsecure.io',
  'shop.app',
];
/** Fewer orders or visits than one in a hundred change no figure that is told. */
const NOTABLE = 0.01;

/** Whether a visit is taken for a new one on its way through the own site or a payment service. */
export const selfReferrals: Check = {
  id: 'self-referrals',
  by: 'editor',
  look({ snapshot, shown = snapshot, window }) {
    const table = tableBy(shown, 'sessionSourceMedium');
    const visitsBy = table ? segmentSeries(table, 'sessions') : [];
    if (!table || visitsBy.length === 0) return notChecked('no-figures');
    const own = shown.setup?.hosts ?? [];
    const isBack = (value: string) => {
      const [source = '', medium = ''] = value.split(' / ');
      return medium === 'referral' && [...own, ...PAYMENT].some((site) => isOfSite(source, site));
    };
    const period = periodIn(table, window);
    const over = (rows: typeof visitsBy) =>
      rows
        .filter(({ segment }) => isBack(segment))
        .map(({ segment, series }) => ({ segment, count: amountOver(series, period)?.value ?? 0 }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
    const [visits, orders] = [over(visitsBy), over(segmentSeries(table, 'ecommercePurchases'))];
    const sum = (rows: typeof visits) => rows.reduce((all, { count }) => all + count, 0);
    const [allVisits, allOrders] = [
      totalFigure(shown, 'sessions', period),
      totalFigure(shown, 'ecommercePurchases', period),
    ];
    const isNotable = (part: number, whole: number) => part > 0 && part >= NOTABLE * whole;
    if (!isNotable(sum(visits), allVisits?.value ?? 0) && !isNotable(sum(orders), allOrders?.value ?? 0))
      return { state: 'well', ...(own.length === 0 && { of: 'payment-only' }) };
    const ask = { period, dimension: 'sessionSourceMedium', from: table.provenance } as const;
    return {
      state: 'amiss',
      names: [...new Set([...orders, ...visits].map(({ segment }) => segment.split(' / ')[0] ?? segment))],
      figures: {
        visits: figureIn(shown, 'count', sum(visits), { ...ask, metric: 'sessions' }),
        ...(allOrders && { orders: figureIn(shown, 'count', sum(orders), { ...ask, metric: 'ecommercePurchases' }) }),
      },
    };
  },
};
