import type { Advising } from '@/lib/advise/advise';
import { SLOTS_OF_KIND } from './slots-of-kind';
import type { Situation, Tactic } from '@/lib/advise/tactic';
import { TACTICS } from '@/lib/advise/tactics';
import { figureIn } from '@/lib/measure/figures';
import { type Finding, findingId } from '@/lib/model/finding';
import { HealthCode } from '@/lib/model/health';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Figure } from '@/lib/model/quantity';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from '../explain/shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';

const PERIOD = { from: '2026-03-01', to: '2026-03-28' };
/** Ten weeks ahead: time enough for whatever prepares a peak. */
const DAYS_TO_PEAK = ['peakWeek', 'peakInDays'];
const WORDS = ['days', 'metric', 'segment', 'since', 'next'];

/** The shop with every total that some tactic needs. */
export function shopWithAll(): Snapshot {
  const shop = stuckShop();
  const { sessions } = shop.totals;
  if (!sessions) throw new Error('the shop has visits');
  const needed = TACTICS.flatMap(({ needs = [] }) => needs).filter((metric) => shop.totals[metric] === undefined);
  return {
    ...shop,
    totals: { ...shop.totals, ...Object.fromEntries(needed.map((id) => [id, { ...sessions, metric: id }])) },
  };
}

export const SHOP = shopWithAll();

/** What was read of the shop, with its last four weeks. */
export const READING = { snapshot: SHOP, window: windowUntil(SHOP.asOf) };

export const advising = (findings: readonly Finding[], more: Partial<Advising> = {}): Advising => ({
  findings,
  ...READING,
  memory: EMPTY_MEMORY,
  settings: { ...DEFAULT_SETTINGS, weeklyHours: 40 },
  today: '2026-03-31',
  ...more,
});

export function figure(value: number, unit: Figure['unit'] = 'rate'): Figure {
  return figureIn(SHOP, unit, value, { metric: 'sessions', period: PERIOD });
}

function figureNamed(name: string, size: number): Figure {
  if (DAYS_TO_PEAK.includes(name)) return figure(70, 'days');
  return name === 'segmentSessions' ? figure(28_000, 'count') : figure(size);
}

/** A fact that fits a situation, with all that its kind is sure to carry and nothing else. */
export function findingFor(situation: Situation, kind = situation.kinds[0] ?? 'verdict', size = 0.2): Finding {
  const dimension = situation.dimensions?.[0] ?? null;
  const segment = situation.segments?.[0] ?? (dimension && !situation.part ? 'mobile' : '');
  const named = new Set([...SLOTS_OF_KIND[kind], ...(situation.figures ?? []), 'size']);
  const figures = [...named]
    .filter((name) => !WORDS.includes(name))
    .map((name) => [name, figureNamed(name, size)] as const);
  const worth =
    kind === 'gap' ? ['worthHalf', 'worthBest'].map((name) => [name, figure(900, 'currency')] as const) : [];
  const about = {
    kind,
    metric: situation.metrics?.[0] ?? 'purchaseRate',
    dimension,
    segment: segment === '' ? null : segment,
    direction: situation.directions?.[0] ?? ('down' as const),
  };
  return {
    id: findingId(about),
    ...about,
    period: PERIOD,
    since: '2026-01-05',
    confidence: 0.95,
    weight: 0.2,
    figures: Object.fromEntries([...figures, ...worth]),
    ...(situation.part ? { parts: [partFor(situation.part, size)] } : {}),
    ...(situation.asks === true ? { asks: 'what-did-you-change' as const } : {}),
    ...healthFor(situation, segment),
  };
}

function partFor({ keys, direction }: NonNullable<Situation['part']>, size: number) {
  const value = direction === 'up' ? size : -size;
  const interval = { estimate: value, low: value - 0.01, high: value + 0.01, level: 0.9 };
  return {
    key: keys[0] ?? '',
    before: figure(1),
    after: figure(1 + value),
    contribution: { ...figure(value), interval },
  };
}

function healthFor({ kinds, severities }: Situation, segment: string): Pick<Finding, 'health'> {
  const code = HealthCode.safeParse(segment);
  if (!kinds.includes('data-health') || !code.success) return {};
  return { health: { code: code.data, severity: severities?.[0] ?? 'warn', metrics: [], dimensions: [] } };
}

/** Every tactic with a fact for each of its situations and kinds. */
export const SITUATIONS: readonly (readonly [name: string, tactic: Tactic, finding: Finding])[] = TACTICS.flatMap(
  (tactic) =>
    tactic.answers.flatMap((situation) =>
      situation.kinds.map((kind) => {
        const finding = findingFor(situation, kind);
        return [`${tactic.id}: ${finding.id}`, tactic, finding] as const;
      }),
    ),
);
