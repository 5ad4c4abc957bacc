/**
 * Google's rules for the default channel group of traffic that was tagged by hand, in Google's order.
 * https://support.google.com/analytics/answer/9756891, read 2026-11. They are for days that are older than the
 * channel in the export itself (October 2024). Google keeps lists of some eight hundred sites; here are the large ones,
 * so that a small shopping or video site may stand under Referral.
 */

const site = (names: string) => `^(www[.]|m[.]|l[.]|lm[.]|search[.]|[a-z]{2}[.])?(${names})([.][a-z.]+)?$`;

const SEARCH = site('google|bing|yahoo|duckduckgo|ecosia|qwant|baidu|yandex|naver|seznam|startpage|lilo|ask|aol|brave');
const SOCIAL = site(
  'facebook|instagram|twitter|x|t[.]co|linkedin|lnkd|pinterest|tiktok|reddit|snapchat|threads|quora|tumblr|vk|whatsapp|' +
    'telegram|messenger|mastodon|bsky|fb|ig|social',
);
const VIDEO = site('youtube|youtu[.]be|vimeo|dailymotion|twitch|netflix|hulu|wistia');
const SHOPPING = site(
  'amazon|ebay|etsy|alibaba|aliexpress|walmart|shopify|shopping[.]google|google shopping|shopzilla|cdiscount|rakuten|idealo|temu',
);
const PAID = '^(.*cp.*|ppc|retargeting|paid.*)$';
const SHOP_CAMPAIGN = '^(.*(([^a-df-z]|^)shop|shopping).*)$';

const among = (column: string, ...values: string[]) =>
  `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
const EMAIL = ['email', 'e-mail', 'e_mail', 'e mail'];

const RULES: readonly (readonly [condition: string, channel: string])[] = [
  [`source = '(direct)' AND ${among('medium', '(none)', '(not set)')}`, 'Direct'],
  ["matches(campaign, 'cross-network')", 'Cross-network'],
  [
    `(matches(source, '${SHOPPING}') OR matches(campaign, '${SHOP_CAMPAIGN}')) AND matches(medium, '${PAID}')`,
    'Paid Shopping',
  ],
  [`matches(source, '${SEARCH}') AND matches(medium, '${PAID}')`, 'Paid Search'],
  [`matches(source, '${SOCIAL}') AND matches(medium, '${PAID}')`, 'Paid Social'],
  [`matches(source, '${VIDEO}') AND matches(medium, '${PAID}')`, 'Paid Video'],
  [among('medium', 'display', 'banner', 'expandable', 'interstitial', 'cpm'), 'Display'],
  [`matches(medium, '${PAID}')`, 'Paid Other'],
  [`matches(source, '${SHOPPING}') OR matches(campaign, '${SHOP_CAMPAIGN}')`, 'Organic Shopping'],
  [
    `matches(source, '${SOCIAL}') OR ${among('medium', 'social', 'social-network', 'social-media', 'sm', 'social network', 'social media')}`,
    'Organic Social',
  ],
  [`matches(source, '${VIDEO}') OR matches(medium, '^(.*video.*)$')`, 'Organic Video'],
  [`matches(source, '${SEARCH}') OR medium = 'organic'`, 'Organic Search'],
  [among('medium', 'referral', 'app', 'link'), 'Referral'],
  [`${among('source', ...EMAIL)} OR ${among('medium', ...EMAIL)}`, 'Email'],
  [among('medium', 'affiliate', 'affiliates'), 'Affiliates'],
  ["medium = 'audio'", 'Audio'],
  ["source = 'sms' OR medium = 'sms'", 'SMS'],
  ["matches(medium, 'push$|mobile|notification') OR source = 'firebase'", 'Mobile Push Notifications'],
];

/** SQL that names the channel of a `source`, a `medium` and a `campaign` in lower case. */
export const CHANNEL_OF_TAGS = `CASE ${RULES.map(([when, then]) => `WHEN ${when} THEN '${then}'`).join(' ')} ELSE 'Unassigned' END`;
