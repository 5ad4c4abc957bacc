/** Waves of visits that no person makes, of known size. */
import { mulberry32, poisson, wobble } from '@/lib/demo/random';
import { binomial, type Cell, type Channel, type SiteKind, KINDS } from './world';

export const DAYS = 833;

export interface Shape {
  readonly name: string;
  /** First day, and the day after the last. */
  readonly from: number;
  readonly to: number;
}

/** Of 119 weeks: begun ten weeks ago; fourteen months and still there; over since eight months; older than the history. */
export const SHAPES: readonly Shape[] = [
  { name: 'began', from: DAYS - 73, to: DAYS },
  { name: 'lasts', from: DAYS - 431, to: DAYS },
  { name: 'ended', from: DAYS - 431, to: DAYS - 250 },
  { name: 'older than the history', from: 0, to: DAYS },
];

export interface Spread {
  readonly name: string;
  readonly countries: Readonly<Record<string, number>>;
}

export const SPREADS: readonly Spread[] = [
  { name: 'one country', countries: { China: 1 } },
  {
    name: 'many countries',
    countries: {
      China: 0.22,
      Singapore: 0.16,
      'United States': 0.12,
      Vietnam: 0.1,
      Brazil: 0.08,
      India: 0.07,
      Iraq: 0.05,
      Bangladesh: 0.05,
      Mexico: 0.04,
      Turkey: 0.04,
      Indonesia: 0.04,
      Argentina: 0.03,
    },
  },
];

export interface WaveWorld {
  readonly shape: Shape;
  readonly spread: Spread;
  readonly channel: Channel;
  /** Of all visits while it lasts. */
  readonly share: number;
  /** Of its visits, how many count as engaged. */
  readonly engaged: number;
}

/** Draws a wave over a site of a kind: in bursts, at no season and on all weekdays. */
export function drawWave(kind: SiteKind, { shape, spread, channel, share, engaged }: WaveWorld, seed: number): Cell[] {
  const random = mulberry32(seed);
  const level = (KINDS[kind].visits * share) / (1 - share);
  const cells: Cell[] = [];
  for (let day = shape.from; day < shape.to; day++) {
    const visits = level * wobble(0.3, random);
    for (const [country, part] of Object.entries(spread.countries)) {
      const sessions = poisson(visits * part, random);
      if (sessions === 0) continue;
      cells.push({
        day,
        channel,
        country,
        sessions,
        engaged: binomial(sessions, engaged, random),
        fresh: binomial(sessions, 0.985, random),
        requests: 0,
        purchases: 0,
        isAutomated: true,
        ...(channel === 'Referral' && {
          source: day % 3 === 0 ? 'seo-audit.example / referral' : 'rank.example / referral',
        }),
      });
    }
  }
  return cells;
}
