/** Sites of people, drawn with seasons, weekdays, noise, markets of their own course and an engagement that changes. */
import { mulberry32, normal, poisson, type Random, successes, wobble } from '@/lib/demo/random';

export const CHANNELS = [
  'Organic Search',
  'Direct',
  'Paid Search',
  'Organic Social',
  'Email',
  'Referral',
  'Unassigned',
] as const;
export type Channel = (typeof CHANNELS)[number];

export type SiteKind = 'shop' | 'leads' | 'content';

interface Kind {
  /** Visits a day in the middle of the history. */
  readonly visits: number;
  readonly engagement: number;
  readonly purchases: number;
  readonly requests: number;
  readonly home: number;
  readonly channels: Readonly<Record<Channel, number>>;
}

const SHARES = { 'Organic Search': 0.34, Direct: 0.2, 'Paid Search': 0.18, 'Organic Social': 0.11 };
const SMALL = { Email: 0.09, Referral: 0.06, Unassigned: 0.02 };

export const KINDS: Readonly<Record<SiteKind, Kind>> = {
  shop: {
    visits: 2300,
    engagement: 0.57,
    purchases: 0.02,
    requests: 0.01,
    home: 0.72,
    channels: { ...SHARES, ...SMALL },
  },
  leads: { visits: 450, engagement: 0.62, purchases: 0, requests: 0.03, home: 0.85, channels: { ...SHARES, ...SMALL } },
  content: {
    visits: 6000,
    engagement: 0.38,
    purchases: 0,
    requests: 0.004,
    home: 0.5,
    channels: { ...SHARES, ...SMALL, Direct: 0.26, 'Paid Search': 0.04, 'Organic Search': 0.42 },
  },
};

/** Beside the site's mean: how readily a channel's visits stay, and which share of them is new. */
const STAYS: Readonly<Record<Channel, number>> = {
  'Organic Search': 1.08,
  Direct: 0.97,
  'Paid Search': 0.95,
  'Organic Social': 0.8,
  Email: 1.2,
  Referral: 1.1,
  Unassigned: 0.75,
};
const NEW: Readonly<Record<Channel, number>> = {
  'Organic Search': 0.68,
  Direct: 0.45,
  'Paid Search': 0.65,
  'Organic Social': 0.78,
  Email: 0.12,
  Referral: 0.66,
  Unassigned: 0.5,
};

export const HOME = 'France';
/** Markets by their share of what is not the home market's. */
export const ABROAD: readonly string[] = [
  'Belgium',
  'Switzerland',
  'Canada',
  'Germany',
  'United States',
  'United Kingdom',
  'Spain',
  'Italy',
  'Netherlands',
  'Morocco',
  'Poland',
  'India',
  'Brazil',
  'Japan',
  'Austria',
  'China',
  'Sweden',
  'Mexico',
  'Vietnam',
  'Singapore',
  'Turkey',
  'Indonesia',
  'Iraq',
  'Bangladesh',
  'Pakistan',
  'Argentina',
];
export const COUNTRIES: readonly string[] = [HOME, ...ABROAD];

/** Visits of one day, channel and country. */
export interface Cell {
  readonly day: number;
  readonly channel: Channel;
  readonly country: string;
  readonly sessions: number;
  readonly engaged: number;
  readonly fresh: number;
  readonly requests: number;
  readonly purchases: number;
  readonly isAutomated: boolean;
  /** Where it leads to and comes from, where it is not as usual. */
  readonly source?: string;
  readonly campaign?: string;
  readonly page?: string;
  readonly device?: string;
}

/** What happens beside the usual: a change of a cell's expected visits and of how they go. */
export interface Change {
  readonly visits?: number;
  readonly engagement?: number;
  readonly requests?: number;
  readonly fresh?: number;
}
export type Story = (day: number, channel: Channel, country: string) => Change;

/** Draws people's visits over so many days. */
export function drawPeople(kind: SiteKind, days: number, seed: number, story: Story = () => ({})): Cell[] {
  const site = KINDS[kind];
  const random = mulberry32(seed);
  const trend = 0.25 * (random() - 0.5);
  const peak = 365 * random();
  const season = 0.1 + 0.12 * random();
  const weekend = kind === 'leads' ? 0.45 : 0.85 + 0.25 * random();
  // Engagement drifts for everybody, by up to an eighth, and wavers with the season.
  const drift = 0.25 * (random() - 0.5);
  const sway = 0.03 * random();
  const abroad = sharesAbroad(random);
  const walks = new Map<string, number>();
  const cells: Cell[] = [];
  const own = new Map<string, { readonly stays: number; readonly course: number }>();
  for (const channel of CHANNELS)
    for (const country of COUNTRIES)
      own.set(channel + country, {
        stays: Math.exp(0.08 * normal(random)),
        course: (country === HOME ? 0.1 : 0.6) * (random() - 0.5),
      });
  for (let day = 0; day < days; day++) {
    const at = day / days - 0.5;
    const weekday = day % 7 > 4 ? weekend : 1;
    const common =
      Math.exp(trend * at + season * Math.cos((2 * Math.PI * (day - peak)) / 365)) * weekday * wobble(0.03, random);
    const pace = Math.exp(drift * at + sway * Math.cos((2 * Math.PI * day) / 365)) * wobble(0.012, random);
    for (const channel of CHANNELS) {
      const walk = (walks.get(channel) ?? 0) * 0.995 + 0.012 * normal(random);
      walks.set(channel, walk);
      const whole = site.visits * site.channels[channel] * common * Math.exp(walk) * wobble(0.05, random);
      for (const country of COUNTRIES) {
        const { stays, course } = own.get(channel + country) ?? { stays: 1, course: 0 };
        const change = story(day, channel, country);
        const share = country === HOME ? site.home : (1 - site.home) * (abroad[country] ?? 0);
        const sessions = poisson(whole * share * Math.exp(course * at) * (change.visits ?? 1), random);
        if (sessions === 0) continue;
        const rate = Math.min(0.95, site.engagement * STAYS[channel] * stays * pace * (change.engagement ?? 1));
        const ready = (country === HOME ? 1 : 0.5) * (change.requests ?? 1);
        const engaged = binomial(sessions, rate, random);
        const purchases = successes(engaged, (site.purchases / site.engagement) * ready, random);
        cells.push({
          day,
          channel,
          country,
          sessions,
          engaged,
          fresh: binomial(sessions, change.fresh ?? NEW[channel], random),
          purchases,
          requests: purchases + successes(engaged, (site.requests / site.engagement) * ready, random),
          isAutomated: false,
        });
      }
    }
  }
  return cells;
}

/** Shares that fall from the first market to the last, in no tidy way. */
function sharesAbroad(random: Random): Record<string, number> {
  const weights = ABROAD.map((_, rank) => (1 / (rank + 1.5)) * Math.exp(0.4 * normal(random)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(ABROAD.map((country, rank) => [country, (weights[rank] ?? 0) / all]));
}

/** Binomial draws: exact where few, normal where many. */
export function binomial(trials: number, rate: number, random: Random): number {
  if (trials > 60) {
    const drawn = trials * rate + Math.sqrt(trials * rate * (1 - rate)) * normal(random);
    return Math.min(trials, Math.max(0, Math.round(drawn)));
  }
  let count = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < rate) count += 1;
  return count;
}
