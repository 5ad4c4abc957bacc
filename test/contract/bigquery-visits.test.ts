import { describe, expect, it } from 'vitest';
import { askedOf, byDay } from './export/asked-of';
import { exportEvent } from './export/export-event';
import { anna, bert, DAY, purchase, visit } from './export/people';

const MIDNIGHT = 86_400;

describe('visits', () => {
  it('are persons’ session ids: the same id of two persons is two visits, and one is counted once', async () => {
    const events = [anna, bert].flatMap((who) => [
      exportEvent(DAY, 1, 'session_start', { ...who, ...visit(7) }),
      exportEvent(DAY, 2, 'page_view', { ...who, ...visit(7) }),
    ]);
    expect(await askedOf(byDay(...events), ['date'], ['sessions', 'totalUsers'])).toEqual(['20260302: 2, 2']);
  });

  it('that midnight cuts count on each day, once in the week, and keep where they came from', async () => {
    const events = [
      exportEvent(DAY, MIDNIGHT - 60, 'page_view', {
        ...anna,
        ...visit(1, 1, { page_location: 'https://shop.example/landing?x=1', source: 'news', medium: 'email' }),
      }),
      exportEvent('2026-03-03', 60, 'page_view', {
        ...anna,
        ...visit(1, 1, { page_location: 'https://shop.example/cart' }),
      }),
    ];
    const tables = byDay(...events);
    expect(await askedOf(tables, ['date', 'landingPage', 'sessionDefaultChannelGroup'], ['sessions'])).toEqual([
      '20260302 /landing Email: 1',
      '20260303 /landing Email: 1',
    ]);
    expect(await askedOf(tables, ['isoYearIsoWeek'], ['sessions', 'totalUsers'])).toEqual(['202610: 1, 1']);
    // Asked from the second day on, the visit still knows its beginning.
    const late = { request: { dateRanges: [{ startDate: '2026-03-03', endDate: '2026-03-03' }] } };
    expect(await askedOf(tables, ['landingPage'], ['sessions'], late)).toEqual(['/landing: 1']);
  });

  it('land on the first page that was seen, not on one that an earlier event names', async () => {
    const at = (page: string) => visit(1, 1, { page_location: page });
    const events = [
      exportEvent(DAY, 1, 'session_start', { ...anna, ...at('https://shop.example/before') }),
      exportEvent(DAY, 2, 'page_view', { ...anna, ...at('https://shop.example?utm_source=x') }),
      exportEvent(DAY, 3, 'page_view', { ...anna, ...at('https://shop.example/after') }),
    ];
    expect(await askedOf(byDay(...events), ['landingPage'], ['sessions'])).toEqual(['/: 1']);
  });

  it('are engaged when an event of theirs says so, as text or as a number', async () => {
    const events = [
      exportEvent(DAY, 1, 'page_view', { ...anna, ...visit(1, 1, { session_engaged: '0' }) }),
      exportEvent(DAY, 2, 'scroll', { ...anna, ...visit(1, 1, { session_engaged: '1' }) }),
      exportEvent(DAY, 1, 'session_start', { ...bert, ...visit(2, 1, { session_engaged: 1 }) }),
      exportEvent(DAY, 9, 'page_view', { ...bert, ...visit(3, 2) }),
    ];
    expect(await askedOf(byDay(...events), ['date'], ['sessions', 'engagedSessions'])).toEqual(['20260302: 3, 2']);
  });

  it('need a session id, and a person: without consent an event is an event, and its sale a sale', async () => {
    const events = [
      exportEvent(DAY, 1, 'page_view', { ...anna, with: { page_location: 'https://shop.example/' } }),
      exportEvent(DAY, 2, 'page_view', {
        user_pseudo_id: null,
        ...visit(5),
        privacy_info: { analytics_storage: 'No' },
      }),
      purchase(3, { user_pseudo_id: null }, 'T1', 20),
    ];
    const metrics = ['sessions', 'totalUsers', 'newUsers', 'ecommercePurchases', 'totalRevenue', 'eventCount'];
    expect(await askedOf(byDay(...events), ['sessionDefaultChannelGroup'], metrics)).toEqual([
      'Unassigned: 0, 1, 0, 1, 20, 3',
    ]);
    expect(await askedOf(byDay(...events), ['landingPage'], ['sessions', 'ecommercePurchases'])).toEqual([
      '(not set): 0, 1',
    ]);
  });

  it('are new by their number, and persons new by their first visit', async () => {
    const events = [
      exportEvent(DAY, 1, 'first_visit', { ...anna, ...visit(1) }),
      exportEvent(DAY, 2, 'first_visit', { ...anna, ...visit(1) }),
      exportEvent(DAY, 1, 'page_view', { ...bert, ...visit(2, 4) }),
      exportEvent(DAY, 5, 'page_view', { ...bert, with: { ga_session_id: 9 } }),
    ];
    expect(await askedOf(byDay(...events), ['newVsReturning'], ['sessions', 'newUsers'])).toEqual([
      '(not set): 1, 0',
      'new: 1, 1',
      'returning: 1, 0',
    ]);
  });
});

describe('where a visit came from', () => {
  const from = (told: object, number = 1, more: Record<string, string> = {}) =>
    askedOf(
      byDay(exportEvent(DAY, 1, 'page_view', { ...anna, ...visit(1, number, more), ...told })),
      ['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'],
      ['sessions'],
    );
  const lastClick = (cross: object, manual = {}, ads = {}) => ({
    session_traffic_source_last_click: {
      cross_channel_campaign: cross,
      manual_campaign: manual,
      google_ads_campaign: ads,
    },
    collected_traffic_source: { manual_source: 'tag', manual_medium: 'email' },
    traffic_source: { source: 'first', medium: 'referral' },
  });

  it('is what Google credits, with Google’s own channel', async () => {
    const credited = { source: 'google', medium: 'cpc', campaign_name: 'PMax', default_channel_group: 'Cross-network' };
    expect(await from(lastClick(credited, { source: 'x' }))).toEqual(['Cross-network google / cpc PMax: 1']);
  });

  it('is what was tagged by hand, where Google’s own is not there yet', async () => {
    expect(await from(lastClick({}, { source: 'Facebook', medium: 'paid', campaign_name: 'spring' }))).toEqual([
      'Paid Social Facebook / paid spring: 1',
    ]);
    expect(await from(lastClick({}, {}, { campaign_name: 'brand' }))).toEqual(['Paid Search google / cpc brand: 1']);
  });

  it('is what was collected with its first event, a click id before any tag', async () => {
    expect(await from({ collected_traffic_source: { manual_source: 'google', manual_medium: 'organic' } })).toEqual([
      'Organic Search google / organic (organic): 1',
    ]);
    expect(
      await from({ collected_traffic_source: { manual_source: 'letter', manual_medium: 'organic', gclid: 'abc' } }),
    ).toEqual(['Paid Search google / cpc (not set): 1']);
    expect(await from({}, 3, { source: 'blog.example', medium: 'referral' })).toEqual([
      'Referral blog.example / referral (referral): 1',
    ]);
  });

  it('is what first brought the person on a first visit alone; a later one without any mark is direct', async () => {
    const first = { traffic_source: { source: 'bing', medium: 'organic', name: '(organic)' } };
    expect(await from(first, 1)).toEqual(['Organic Search bing / organic (organic): 1']);
    expect(await from(first, 2)).toEqual(['Direct (direct) / (none) (direct): 1']);
  });

  it('never mixes the links of two events', async () => {
    const events = [
      exportEvent(DAY, 1, 'page_view', { ...anna, ...visit(1, 2, { source: 'sms' }) }),
      exportEvent(DAY, 2, 'page_view', { ...anna, ...visit(1, 2, { source: 'partner', medium: 'affiliate' }) }),
    ];
    expect(
      await askedOf(byDay(...events), ['sessionDefaultChannelGroup', 'sessionSourceMedium'], ['sessions']),
    ).toEqual(['SMS sms / (not set): 1']);
  });

  it.each([
    ['newsletter', 'email', '', 'Email'],
    ['tiktok', 'paid_social', '', 'Paid Social'],
    ['m.facebook.com', 'referral', '', 'Organic Social'],
    ['youtube.com', 'referral', '', 'Organic Video'],
    ['youtube.com', 'cpc', '', 'Paid Video'],
    ['google', 'cpc', 'Winter shopping', 'Paid Shopping'],
    ['google', 'cpc', 'workshops', 'Paid Search'],
    ['amazon.fr', 'referral', '', 'Organic Shopping'],
    ['criteo', 'banner', '', 'Display'],
    ['criteo', 'retargeting', '', 'Paid Other'],
    ['awin', 'affiliate', '', 'Affiliates'],
    ['spotify', 'audio', '', 'Audio'],
    ['app', 'web push', '', 'Mobile Push Notifications'],
    ['mail.google.com', 'referral', '', 'Referral'],
    ['shop', 'leaflet', '', 'Unassigned'],
  ])('%s / %s %s is %s', async (manual_source, manual_medium, manual_campaign_name, channel) => {
    const [row] = await from({ collected_traffic_source: { manual_source, manual_medium, manual_campaign_name } });
    expect(row?.startsWith(`${channel} ${manual_source} / ${manual_medium} `)).toBe(true);
  });
});
