/** Under these, each name below is somebody else's: platforms that lend their domain (of the public suffix list, https://publicsuffix.org, what sites are served from). */
const LENT = [
  'myshopify.com', 'shopifypreview.com', 'vercel.app', 'netlify.app', 'pages.dev', 'workers.dev', 'web.app',
  'firebaseapp.com', 'herokuapp.com', 'github.io', 'gitlab.io', 'webflow.io', 'wixsite.com', 'wordpress.com',
  'blogspot.com', 'azurewebsites.net', 'cloudfront.net', 'amazonaws.com', 'onrender.com', 'fly.dev', 'wpengine.com',
  'wpenginepowered.com', 'kinsta.cloud', 'pantheonsite.io', 'ngrok.io', 'ngrok.app', 'ngrok-free.app', 'trycloudflare.com',
  'loca.lt', 'codesandbox.io', 'csb.app', 'stackblitz.io', 'webcontainer.io', 'translate.goog', 'cdn.ampproject.org',
]; // prettier-ignore
/** Second levels under which countries register: `co.uk`, `com.au`, `asso.fr`. */
const SECOND_LEVELS = new Set([
  'co', 'com', 'org', 'net', 'gov', 'gouv', 'gob', 'ac', 'edu', 'or', 'ne', 'go', 'asso', 'ltd', 'plc', 'me', 'sch', 'nom',
]); // prettier-ignore
/** Shorter, a name stands in too many others. */
const SHORTEST_NAME = 4;

/** The platform that lends a host its domain; null where it has one of its own. */
export const lenderOf = (host: string): string | null => LENT.find((domain) => host.endsWith(`.${domain}`)) ?? null;

/**
 * The domain that somebody registered, as far as the common rules tell: two labels, three under a country's second level or a
 * platform that lends its own.
 *
 * @example registeredDomain('shop.lienart.co.uk') // 'lienart.co.uk'
 */
export function registeredDomain(host: string): string {
  const lender = lenderOf(host);
  const labels = host.split('.');
  const [second = '', last = ''] = labels.slice(-2);
  const isCountry = last.length === 2 && SECOND_LEVELS.has(second);
  const count = lender === null ? (isCountry ? 3 : 2) : lender.split('.').length + 1;
  return labels.slice(-count).join('.');
}

/** The name under which a domain is known: `lienart` of `lienart.co.uk`. */
const nameOf = (host: string) => registeredDomain(host).split('.')[0] ?? '';

/**
 * Whether two hosts bear one name: the same registered domain, the same name under another country's, or one that holds the
 * other, as `lienart-outlet.com`, `lienart.zendesk.com` and `www-lienart-fr.cdn.ampproject.org` hold `lienart`.
 *
 * @example areOfOneName('www.lienart.fr', 'lienart.de') // true
 */
export function areOfOneName(one: string, other: string): boolean {
  if (registeredDomain(one) === registeredDomain(other)) return true;
  const holds = (host: string, name: string) => name.length >= SHORTEST_NAME && wordsOf(host).includes(name);
  return holds(one, nameOf(other)) || holds(other, nameOf(one));
}

/** Words between dots and hyphens, and the labels themselves; without those under which the platform stands. */
function wordsOf(host: string): string[] {
  const own = host.slice(0, host.length - (lenderOf(host)?.length ?? 0));
  const labels = own.split('.').slice(0, lenderOf(host) === null ? -1 : undefined);
  return [...labels, ...labels.flatMap((label) => label.split('-'))].filter(Boolean);
}
