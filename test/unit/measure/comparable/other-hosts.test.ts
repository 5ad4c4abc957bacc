import { describe, expect, it } from 'vitest';
import { channelOfRow } from '@/lib/measure/comparable/other-hosts/channel-of-row';
import { areOfOneName, registeredDomain } from '@/lib/measure/comparable/other-hosts/domains';
import { otherHosts } from '@/lib/measure/comparable/other-hosts/hosts';
import { purposeOf } from '@/lib/measure/comparable/other-hosts/purpose';
import { snapshotWith, type TableOf } from '../../explain/snapshot-with';

const HOSTS = ['hostName', 'sessionDefaultChannelGroup'] as const;
const DAYS = 56;

/** Visits and orders (or key events) a day of each host, by one channel. */
function hostsOf(
  hosts: Readonly<Record<string, readonly [visits: number, outcomes: number]>>,
  outcome: 'ecommercePurchases' | 'keyEvents' = 'ecommercePurchases',
  twice = 0,
) {
  const rows = Object.entries(hosts).map(([host, [sessions, count]]) => [
    `${host} | Direct`,
    { sessions, [outcome]: count },
  ]);
  const tables: TableOf[] = [{ by: HOSTS, step: 'day', rows: Object.fromEntries(rows) }];
  const all = Object.values(hosts).reduce((sum, [visits]) => sum + visits, 0);
  return otherHosts(snapshotWith({ length: DAYS, days: { sessions: all - twice }, tables }));
}
const named = (...of: Parameters<typeof hostsOf>) => hostsOf(...of).map(({ host, purpose }) => `${purpose} ${host}`);

describe('hosts that are not the site’s', () => {
  it.each([
    ['staging.lienart.fr', 'staging'],
    ['www-recette.lienart.fr', 'staging'],
    ['preprod2.lienart.fr', 'staging'],
    ['localhost', 'local'],
    ['127.0.0.1:8080', 'local'],
    ['shop.local', 'local'],
    ['lienart-git-main-team.vercel.app', 'preview'],
    ['deploy-preview-12--lienart.netlify.app', 'preview'],
    ['lienart.myshopify.com', 'preview'],
    ['www-lienart-fr.translate.goog', 'translation'],
    ['web.archive.org', 'archive'],
    ['gtm-msr.appspot.com', 'tool'],
  ])('%s is told by its name, as %s', (host, purpose) => {
    expect(named({ 'www.lienart.fr': [900, 20], [host]: [60, 0] })).toEqual([`${purpose} ${host}`]);
  });

  it('are sites of another name on which hardly anybody buys: copies', () => {
    expect(named({ 'www.lienart.fr': [900, 20], 'best-linen.com': [90, 0] })).toEqual(['unknown best-linen.com']);
  });

  it('are none from which visits go on to the site', () => {
    const hosts = { 'www.lienart.fr': [900, 20], 'journal-du-lin.com': [90, 0] } as const;
    expect(named(hosts, 'ecommercePurchases', 4)).toEqual(['unknown journal-du-lin.com']);
    expect(named(hosts, 'ecommercePurchases', 5)).toEqual([]);
  });

  it('tells the most of four weeks that each ever had', () => {
    const [staging] = hostsOf({ 'www.lienart.fr': [900, 20], 'staging.lienart.fr': [100, 0] });
    expect(staging?.mostShare).toBeCloseTo(0.1, 10);
  });

  it.each<[string, Parameters<typeof hostsOf>[0]]>([
    [
      'a shop, a blog and a checkout below one domain',
      { 'www.lienart.fr': [900, 20], 'blog.lienart.fr': [300, 0], 'pay.lienart.fr': [60, 0] },
    ],
    ['country domains of one name', { 'lienart.fr': [900, 20], 'lienart.de': [90, 0], 'www.lienart.co.uk': [60, 0] }],
    ['a move to a new domain, where people buy on', { 'ancien-nom.fr': [900, 20], 'nouveau.com': [300, 7] }],
    [
      'a checkout at a provider of payments',
      { 'www.lienart.fr': [900, 2], 'checkout.payments.com': [100, 20], 'deuxieme.fr': [300, 0] },
    ],
    [
      'pages that Google keeps for telephones',
      { 'www.lienart.fr': [900, 20], 'www-lienart-fr.cdn.ampproject.org': [90, 0] },
    ],
    ['a help centre that bears the name', { 'www.lienart.fr': [900, 20], 'lienart.zendesk.com': [90, 0] }],
    ['an application that tells no host', { 'www.lienart.fr': [900, 20], '(not set)': [90, 0], '': [40, 0] }],
    ['a site at a platform that lends its domain, if it is the only one', { 'lienart.myshopify.com': [900, 20] }],
    [
      'an old address at a platform on which people buy',
      { 'lienart.fr': [900, 20], 'lienart.myshopify.com': [300, 6] },
    ],
    ['a new market under another name, where few buy yet', { 'www.lienart.fr': [900, 20], 'leinenhaus.de': [300, 1] }],
    ['another site on which too few came to tell', { 'www.lienart.fr': [900, 20], 'autre-marque.fr': [3, 0] }],
    ['a name that holds a word for trying, alone', { 'www.testing-shop.fr': [900, 20] }],
  ])('are not %s', (_, hosts) => {
    expect(named(hosts)).toEqual([]);
  });

  it('are told by their names alone where nothing is counted that they could lack', () => {
    const content = { 'magazine.fr': [900, 0], 'autre-titre.fr': [300, 0], 'staging.magazine.fr': [30, 0] } as const;
    expect(named(content)).toEqual(['staging staging.magazine.fr']);
  });

  it('are told by key events where nothing is sold', () => {
    expect(named({ 'www.agence.fr': [900, 20], 'copie.net': [90, 0] }, 'keyEvents')).toEqual(['unknown copie.net']);
  });

  it('are none where none were read', () => expect(otherHosts(snapshotWith({}))).toEqual([]));
});

describe('names of hosts', () => {
  it.each([
    ['shop.lienart.co.uk', 'lienart.co.uk'],
    ['www.lienart.fr', 'lienart.fr'],
    ['lienart.fr', 'lienart.fr'],
    ['a.b.lienart.myshopify.com', 'lienart.myshopify.com'],
    ['localhost', 'localhost'],
  ])('%s is registered as %s', (host, domain) => expect(registeredDomain(host)).toBe(domain));

  it.each([
    ['www.lienart.fr', 'lienart.de', true],
    ['www.lienart.fr', 'lienart-outlet.com', true],
    ['www.lienart.fr', 'linge.fr', false],
    ['www.ab.fr', 'ab-outlet.com', false],
    ['one.vercel.app', 'two.vercel.app', false],
  ])('%s and %s are of one name: %s', (one, other, are) => {
    expect(areOfOneName(one, other)).toBe(are);
    expect(areOfOneName(other, one)).toBe(are);
  });

  it.each(['latest.fr', 'contest.lienart.fr', 'development-bank.org', 'fd12.fr'])(
    '%s says nothing of its purpose',
    (host) => expect(purposeOf(host)).toBeNull(),
  );
});

it.each([
  [['sessionDefaultChannelGroup', 'newVsReturning'], ['Direct', 'new'], 'Direct'],
  [['sessionSourceMedium'], ['(direct) / (none)'], 'Direct'],
  [['sessionSourceMedium'], ['google / organic'], 'Organic Search'],
  [['sessionSourceMedium'], ['google / cpc'], null],
  [['sessionCampaignName'], ['(referral)'], 'Referral'],
  [['sessionCampaignName'], ['newsletter'], 'tagged'],
  [['sessionCampaignName'], ['(rest)'], null],
  [['deviceCategory'], ['mobile'], null],
] as const)('of %j, %j stands in %s', (dimensions, keys, channel) =>
  expect(channelOfRow(dimensions, keys)).toBe(channel),
);
