/** Properties of many, in known states; names and verdicts are made up for the tests. */
import type { MetricId } from '@/lib/model/metric';
import type { PortfolioEntry } from '@/lib/messages/protocol';
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
    })),
    unread: [],
    next: null,
  };
}
