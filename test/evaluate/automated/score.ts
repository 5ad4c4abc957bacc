/** How much of what no person made is set aside, how much of what people made, and what that does to what is told. */
import { diagnose } from '@/lib/diagnose/diagnose';
import { lift } from '@/lib/learn/lift';
import { comparable } from '@/lib/measure/comparable/comparable';
import { seriesOf } from '@/lib/measure/series';
import { addDays } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { drawExtra, NEAR_MISSES } from './near-misses';
import { FIRST_DAY, snapshotOf } from './snapshot';
import { DAYS, drawWave, SHAPES, SPREADS, type WaveWorld } from './waves';
import { type Cell, drawPeople, type SiteKind } from './world';

const TOLD = { settings: DEFAULT_SETTINGS };
const KINDS: readonly SiteKind[] = ['shop', 'leads', 'content'];
const WINDOW = 28;

export interface WaveScore {
  readonly kind: SiteKind;
  readonly shape: string;
  readonly spread: string;
  readonly channel: string;
  readonly share: number;
  readonly automated: number;
  /** Of the automated visits, by day and channel, those that were set aside. */
  readonly found: number;
  /** Visits of people, and those that were set aside. */
  readonly people: number;
  readonly lost: number;
  /** Of the verdicts on visits and on what counts for each, those that are the same without the wave. */
  readonly verdicts: number;
  readonly sameVerdicts: number;
  /** Relative differences from the site without the wave: visits of four weeks, a rate, growth a month, an effect. */
  readonly visits: number;
  readonly rate: number;
  readonly growth: number;
  readonly effect: number;
}

export interface MissScore {
  readonly name: string;
  readonly kind: SiteKind;
  readonly setAside: number;
}

/** The sizes, channels and engagements of waves that are drawn in turn. */
const SIZES = [
  { channel: 'Direct', share: 0.05, engaged: 0 },
  { channel: 'Direct', share: 0.2, engaged: 0.02 },
  { channel: 'Direct', share: 0.5, engaged: 0.04 },
  { channel: 'Referral', share: 0.2, engaged: 0.01 },
] as const;

/** Waves of every shape, spread, size and kind of site, over so many sites of each kind. */
export function scoreWaves(sites: number, seed: number): WaveScore[] {
  return KINDS.flatMap((kind) =>
    Array.from({ length: sites }, (_, site) => site).flatMap((site) => {
      const own = 1000 * seed + site;
      const people = drawPeople(kind, DAYS, own);
      const without = snapshotOf(people, { days: DAYS });
      const told = toldOf(without);
      return SHAPES.flatMap((shape) =>
        SPREADS.flatMap((spread) =>
          SIZES.map((size, at) => scoreWave(kind, { shape, spread, ...size }, { people, told, seed: own + 31 * at })),
        ),
      );
    }),
  );
}

function scoreWave(
  kind: SiteKind,
  world: WaveWorld,
  { people, told, seed }: { readonly people: readonly Cell[]; readonly told: Told; readonly seed: number },
): WaveScore {
  const wave = drawWave(kind, world, seed);
  const snapshot = snapshotOf([...people, ...wave], { days: DAYS });
  const left = comparable(snapshot, TOLD).snapshot;
  const truth = byChannel(wave);
  let [found, lost] = [0, 0];
  snapshot.tables[0]?.rows.forEach(({ keys: [channel = ''], metrics: { sessions: shown = [] } }, row) => {
    const kept = left.tables[0]?.rows[row]?.metrics.sessions ?? [];
    shown.forEach((value, day) => {
      const gone = value - (kept[day] ?? 0);
      const own = truth.get(channel)?.[day] ?? 0;
      found += Math.min(gone, own);
      lost += Math.max(0, gone - own);
    });
  });
  const now = toldOf(left);
  const same = told.verdicts.filter((verdict, at) => verdict === now.verdicts[at]).length;
  return {
    kind,
    shape: world.shape.name,
    spread: world.spread.name,
    channel: world.channel,
    share: world.share,
    automated: sessionsOf(wave),
    found,
    people: sessionsOf(people),
    lost,
    verdicts: told.verdicts.length,
    sameVerdicts: same,
    visits: now.visits / told.visits - 1,
    rate: now.rate / told.rate - 1,
    growth: now.growth - told.growth,
    effect: now.effect - told.effect,
  };
}

const sessionsOf = (cells: readonly Cell[]) => cells.reduce((sum, { sessions }) => sum + sessions, 0);

function byChannel(cells: readonly Cell[]): Map<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const { channel, day, sessions } of cells) {
    const own = sums.get(channel) ?? new Float64Array(DAYS);
    sums.set(channel, own);
    own[day] = (own[day] ?? 0) + sessions;
  }
  return sums;
}

interface Told {
  readonly verdicts: readonly string[];
  readonly visits: number;
  readonly rate: number;
  readonly growth: number;
  readonly effect: number;
}

/** What is told of a snapshot: verdicts, the last four weeks, and what an action of three months ago did to visits. */
function toldOf(snapshot: Snapshot): Told {
  const rates: readonly MetricId[] = ['sessions', 'sessionKeyEventRate', 'engagementRate', 'newUsers'];
  const diagnoses = rates.flatMap((metric) => {
    const series = seriesOf(snapshot, metric);
    return series ? [diagnose(series)] : [];
  });
  const sum = (metric: MetricId) =>
    snapshot.totals[metric]?.numerator.slice(-WINDOW).reduce<number>((all, value) => all + (value ?? 0), 0) ?? 0;
  const visits = seriesOf(snapshot, 'sessions');
  const effect =
    visits && lift(visits, { from: addDays(FIRST_DAY, DAYS - 90), to: addDays(FIRST_DAY, DAYS - 35), smallest: 0.05 });
  return {
    verdicts: diagnoses.map(({ verdict }) => verdict),
    visits: sum('sessions'),
    rate: sum('keyEvents') / sum('sessions'),
    growth: diagnoses[0]?.monthlyGrowth?.estimate ?? 0,
    effect: effect?.relative?.estimate ?? 0,
  };
}

/** Near misses on each kind of site: visits that were set aside, of which there should be none. */
export function scoreNearMisses(sites: number, seed: number): MissScore[] {
  return NEAR_MISSES.flatMap(({ name, story, extra = [] }) =>
    KINDS.flatMap((kind) =>
      Array.from({ length: sites }, (_, site): MissScore => {
        const own = 7000 * seed + site;
        const cells = [...drawPeople(kind, DAYS, own, story), ...drawExtra(kind, extra, own)];
        const { setAside } = comparable(snapshotOf(cells, { days: DAYS }), TOLD);
        const gone = setAside.flatMap(({ totals }) => totals.sessions?.numerator ?? []);
        return { name, kind, setAside: gone.reduce<number>((sum, value) => sum + (value ?? 0), 0) / sessionsOf(cells) };
      }),
    ),
  );
}
