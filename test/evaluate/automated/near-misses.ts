/** Visits of people that look like what is to be set aside, and are not. */
import { mulberry32, poisson, wobble } from '@/lib/demo/random';
import { ABROAD, binomial, type Cell, CHANNELS, type Channel, HOME, KINDS, type SiteKind, type Story } from './world';
import { DAYS } from './waves';

interface Extra {
  readonly channel: Channel;
  readonly country: string;
  /** Of all visits of the site while it lasts. */
  readonly share: number;
  readonly from: number;
  readonly to: number;
  readonly engaged: number;
  readonly fresh: number;
  readonly requests?: number;
  readonly campaign?: string;
  readonly source?: string;
  readonly device?: string;
}

/** What happens to people's own visits, or which visits come beside them. */
export interface NearMiss {
  readonly name: string;
  readonly story?: Story;
  readonly extra?: readonly Extra[];
}

const LATELY = { from: DAYS - 90, to: DAYS };
const home = (share: number, of: Partial<Extra> & Pick<Extra, 'channel' | 'engaged' | 'fresh'>): Extra => ({
  country: HOME,
  share,
  ...LATELY,
  ...of,
});

export const NEAR_MISSES: readonly NearMiss[] = [
  {
    name: 'foreign launch',
    // A market of many visits, who look around, stay half as often as at home and hardly buy yet.
    extra: CHANNELS.filter((channel) => channel === 'Direct' || channel === 'Organic Search').map((channel) => ({
      channel,
      country: 'China',
      share: 0.12,
      ...LATELY,
      engaged: 0.25,
      fresh: 0.9,
      requests: 0.002,
    })),
  },
  {
    name: 'press spike',
    extra: [
      home(0.5, { channel: 'Direct', engaged: 0.18, fresh: 0.93, from: DAYS - 40, to: DAYS - 36 }),
      home(0.4, { channel: 'Referral', engaged: 0.2, fresh: 0.93, from: DAYS - 40, to: DAYS - 36 }),
    ],
  },
  {
    name: 'cheap campaign',
    extra: ['Brazil', 'India', 'Indonesia', 'Vietnam'].map((country) => ({
      channel: 'Paid Search' as const,
      country,
      share: 0.08,
      ...LATELY,
      engaged: 0.05,
      fresh: 0.97,
      campaign: 'cheap-reach',
    })),
  },
  {
    name: 'untagged cheap campaign',
    extra: ['Brazil', 'India'].map((country) => ({
      channel: 'Direct' as const,
      country,
      share: 0.12,
      ...LATELY,
      engaged: 0.15,
      fresh: 0.95,
    })),
  },
  {
    name: 'campaign on a referrer',
    extra: [
      home(0.2, {
        channel: 'Referral',
        engaged: 0.05,
        fresh: 0.95,
        campaign: 'banner',
        source: 'portal.example / banner',
      }),
    ],
  },
  { name: 'app webview', extra: [home(0.2, { channel: 'Direct', engaged: 0.14, fresh: 0.95, requests: 0.02 })] },
  {
    name: 'payment referrals',
    extra: [
      home(0.06, { channel: 'Referral', engaged: 0.9, fresh: 0.05, requests: 0.8, source: 'pay.example / referral' }),
    ],
  },
  // Opened and left all day by people who were there before.
  { name: 'internal tool', extra: [home(0.15, { channel: 'Direct', engaged: 0.06, fresh: 0.03 })] },
  {
    name: 'language version',
    story: (day, _channel, country) =>
      day >= DAYS - 120 && (country === 'Germany' || country === 'Austria')
        ? { visits: 6, engagement: 0.7, requests: 0.3 }
        : {},
  },
  {
    name: 'viral article',
    extra: [home(0.5, { channel: 'Organic Social', engaged: 0.06, fresh: 0.95, from: DAYS - 60 })],
  },
  { name: 'engagement breaks', story: (day) => (day >= DAYS - 120 ? { engagement: 0.15 } : {}) },
  {
    name: 'scanners of a mailing',
    extra: [home(0.3, { channel: 'Email', engaged: 0.01, fresh: 0.98, campaign: 'newsletter' })],
  },
  {
    name: 'growth abroad',
    story: (day, _, country) => (ABROAD.includes(country) ? { visits: Math.exp((day / DAYS) * 1.2) } : {}),
  },
];

export function drawExtra(kind: SiteKind, extra: readonly Extra[], seed: number): Cell[] {
  const random = mulberry32(seed);
  return extra.flatMap(({ channel, country, share, from, to, engaged, fresh, requests = 0, ...rest }) => {
    const level = (KINDS[kind].visits * share) / (1 - share);
    return Array.from({ length: to - from }, (_, at): Cell => {
      const sessions = Math.max(1, poisson(level * wobble(0.15, random), random));
      return {
        day: from + at,
        channel,
        country,
        sessions,
        engaged: binomial(sessions, engaged, random),
        fresh: binomial(sessions, fresh, random),
        requests: binomial(sessions, requests, random),
        purchases: kind === 'shop' ? binomial(sessions, requests / 2, random) : 0,
        isAutomated: false,
        ...rest,
      };
    });
  });
}
