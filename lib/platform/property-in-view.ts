const HOST = 'analytics.google.com';
/** `#/a123p456/…`, `#/p456/…` and `#/analysis/a123p456/…`; not the `a1w2p3` of Universal Analytics views. */
const PLACE = /^#\/(?:analysis\/)?(?:a\d+)?p(\d+)(?:[/?]|$)/;

/**
 * The GA4 property that an address of Google Analytics shows; null for any other address.
 *
 * @example propertyIdIn('https://analytics.google.com/analytics/web/#/a12p345/reports/home') // '345'
 */
export function propertyIdIn(address: string): string | null {
  return isAnalytics(address) ? (PLACE.exec(URL.parse(address)?.hash ?? '')?.[1] ?? null) : null;
}

/** Whether an address is one of Google Analytics' own pages, where the chip may ask something. */
export function isAnalytics(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.host === HOST && url.pathname.startsWith('/analytics/web/');
}

/**
 * The property and the report that an address shows; a page without a report goes by its own path.
 *
 * @example reportInView('https://analytics.google.com/analytics/web/#/p345/reports/explorer?r=top-events')
 * // { propertyId: '345', report: 'top-events' }
 */
export function reportInView(address: string): { readonly propertyId: string; readonly report: string } | null {
  const propertyId = propertyIdIn(address);
  if (propertyId === null) return null;
  const [path = '', query = ''] = (URL.parse(address)?.hash ?? '').split('?');
  const named = new URLSearchParams(query).get('r');
  return { propertyId, report: (named ?? path.split('/').slice(2).join('/')).slice(0, 100) };
}
