import type { HostPurpose } from '@/lib/model/host-purpose';
import { lenderOf } from './domains';

/** Hosts of the web at large, on which pages of anybody's site are shown. */
const SERVICES: readonly (readonly [suffix: string, purpose: HostPurpose])[] = [
  ['translate.goog', 'translation'],
  ['translate.googleusercontent.com', 'translation'],
  ['translatoruser-int.com', 'translation'],
  ['web.archive.org', 'archive'],
  ['archive.org', 'archive'],
  ['archive.ph', 'archive'],
  ['webcache.googleusercontent.com', 'archive'],
  ['gtm-msr.appspot.com', 'tool'],
  ['tagassistant.google.com', 'tool'],
  ['optimize.google.com', 'tool'],
  ['ahrefs.com', 'tool'],
  ['semrush.com', 'tool'],
];
/** Words by which versions are called that nobody is to visit yet, in French and English: whole parts of a name. */
const STAGING =
  /(?:^|[.-])(?:staging|stage|stg|preprod|pre-?production|preview|dev|devel|develop|development|test|tests|testing|qa|uat|recette|recettage|sandbox)\d*(?:[.-]|$)/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f]*:[\da-f:]+\]?)(?::\d+)?$/;
const LOCAL = /^(?:[^.]+|.*\.(?:local|localhost|test|internal|lan|home|invalid))(?::\d+)?$/;

/**
 * What a host's name says that it is for; null for one that may be anybody's site. Pages kept by Google for telephones (AMP)
 * are the site's.
 *
 * @example purposeOf('staging.lienart.fr') // 'staging'
 */
export function purposeOf(host: string): HostPurpose | null {
  const service = SERVICES.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`));
  if (service) return service[1];
  if (ADDRESS.test(host) || LOCAL.test(host)) return 'local';
  if (lenderOf(host) !== null) return host.endsWith('.ampproject.org') ? null : 'preview';
  // The registered name itself is nobody's test: `test.fr` is a site.
  return STAGING.test(host.split('.').slice(0, -2).join('.')) ? 'staging' : null;
}
