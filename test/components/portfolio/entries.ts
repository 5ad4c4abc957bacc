/** Properties of many, in known states; names and verdicts are made up for the tests. */
import type { MetricId } from '@/lib/model/metric';
import type { PortfolioEntry, PortfolioSize } from '@/lib/messages/replies';
import type { Verdict } from '@/lib/model/diagnosis';
import { AS_OF, report } from '../sample';

const METRICS: readonly MetricId[] = ['totalRevenue', 'sessions', 'purchaseRate'];

export function entry(id: string, displayName: string, verdicts: readonly Verdict[]): PortfolioEntry {
  return {
    property: { id, displayName, account: `Compte ${id}` },
    asOf: AS_OF,
    collectedAt: report.collectedAt,
    vitals: verdicts.map((verdict, place) => ({
      metric: METRICS[place] ?? 'totalUsers',
      diagnosis: {
        verdict,
        monthlyGrowth: null,
        since: '2026-04-13',
        events: [],
        notes: [],
        margin: 0.01,
      },
      seenFrom: '2025-09-29',
      size: null,
    })),
    course: null,
    unread: [],
    next: null,
  };
}

/** The same with what each sign came to in four weeks, and the growth a month of what it lives on. */
export function sized(of: PortfolioEntry, growth: number, ...sizes: readonly Partial<PortfolioSize>[]): PortfolioEntry {
  const estimate = { estimate: growth, low: growth - 0.004, high: growth + 0.004, level: 0.9 };
  const vitals = of.vitals.map(({ diagnosis, ...sign }, place) => ({
    ...sign,
    diagnosis: { ...diagnosis, monthlyGrowth: place === 0 ? estimate : null },
    size: sizes[place] === undefined ? null : { value: 0, unit: 'count' as const, days: 28, lost: 0, ...sizes[place] },
  }));
  return { ...of, vitals };
}

export const euros = (value: number) => ({ value, unit: 'currency' as const, currency: 'EUR' });
