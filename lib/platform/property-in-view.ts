const HOST = 'analytics.google.com';
/** `#/a123p456/…`, `#/p456/…` and `#/analysis/a123p456/…`; not the `a1w2p3` of Universal Analytics views. */
const PLACE = /^#\/(?:analysis\/)?(?:a\d+)?p(\d+)(?:[/?]|$)/;

/**
 * The GA4 property that an address of Google Analytics shows; null for any other address.
 *
 * @example propertyIdIn('https://analytics.google.com/analytics/web/#/a12p345/reports/home') // '345'
 */
export function propertyIdIn(address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.host !== HOST) return null;
  return PLACE.exec(url.hash)?.[1] ?? null;
}
