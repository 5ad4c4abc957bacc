import type { MetricId } from '@/lib/model/metric';
import type { Diagnose } from '@/lib/diagnose/memoized';
import type { Benchmark } from '@/lib/model/benchmark';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { type Direction, type Finding, findingId } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import type { Estimate } from '@/lib/model/quantity';
import type { SetAside } from '@/lib/model/set-aside';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Comparison } from '@/lib/measure/comparison';
import type { Reading } from '@/lib/measure/last-window';

/** What every explanation may look at. */
export interface Context extends Reading {
  /** What Google shows, where that is more than `snapshot` holds: what is worked out is worked out from `snapshot`. */
  readonly shown?: Snapshot;
  /** What `snapshot` does not hold of it. */
  readonly setAside?: readonly SetAside[];
  /** Metric id → what its total does. */
  readonly diagnoses: Readonly<Partial<Record<MetricId, Diagnosis>>>;
  readonly settings: PropertySettings;
  readonly memory: Memory;
  readonly today: Day;
  /** The window beside the same days a year before. Null without a year of history. */
  readonly comparison: Comparison | null;
  /** Days on which measurement was lost: sums over them are no sums. */
  readonly lost?: readonly Period[];
  /** What the property lives on: revenue, key events or traffic. */
  readonly outcome: MetricId;
  /** Ranges that rates may stand beside; none where nobody brought any. */
  readonly benchmarks?: readonly Benchmark[];
  /** How further series are diagnosed, where it is not from scratch each time. */
  readonly diagnose?: Diagnose | undefined;
}

type Usual = Pick<Finding, 'dimension' | 'segment' | 'confidence'>;

/** A finding with the id that its content gives it: about the whole property and sure, unless it says otherwise. */
export function asFinding(told: Omit<Finding, 'id' | keyof Usual> & Partial<Usual>): Finding {
  const { kind, metric, dimension = null, segment = null, confidence = CONFIDENT, weight, figures, ...rest } = told;
  const { direction, period, comparedWith, since, ...more } = rest;
  const about = { kind, metric, dimension, segment, direction, period };
  const when = { ...(since !== undefined && { since }), ...(comparedWith && { comparedWith }) };
  return { id: findingId(about), ...about, ...when, confidence, weight, figures, ...more };
}

/** Up or down where the interval says so; otherwise nobody knows, and the fact keeps its id from month to month. */
export function sureDirection(change: Pick<Estimate, 'low' | 'high'> | null): Direction {
  if (change && change.low > 0) return 'up';
  return change && change.high < 0 ? 'down' : 'unknown';
}

export function directionOf(change: number): Direction {
  if (change === 0) return 'flat';
  return change > 0 ? 'up' : 'down';
}

/** Keeps a weight between nothing and the whole. */
export function asShare(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}

/** Confidence of a statement whose 90% interval lies on one side of zero: 5% is left on the other. */
export const CONFIDENT = 0.95;
/** Confidence where the interval still holds "no change". */
export const UNSURE = 0.5;
