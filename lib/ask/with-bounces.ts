import type { Snapshot } from '@/lib/model/snapshot';

/**
 * A bounce is a visit that was not engaged, and nothing else (Google, "Engagement rate and bounce rate"): where both are read, the third
 * follows.
 */
export function withBounces(snapshot: Snapshot): Snapshot {
  const { totals, tables } = snapshot;
  const { sessions, engagedSessions, bounces } = totals;
  if (bounces !== undefined || sessions === undefined || engagedSessions === undefined) return snapshot;
  const isAlike = sessions.start === engagedSessions.start;
  if (!isAlike) return snapshot;
  const numerator = sessions.numerator.map((all, day) => {
    const engaged = engagedSessions.numerator[day] ?? null;
    return all === null || engaged === null ? null : all - engaged;
  });
  return {
    ...snapshot,
    totals: { ...totals, bounces: { ...engagedSessions, metric: 'bounces', numerator } },
    tables: tables.map((table) => ({ ...table, rows: table.rows.map(rowWithBounces) })),
  };
}

function rowWithBounces(row: Snapshot['tables'][number]['rows'][number]): typeof row {
  const { sessions, engagedSessions, bounces } = row.metrics;
  if (bounces !== undefined || sessions === undefined || engagedSessions === undefined) return row;
  return { ...row, metrics: { ...row.metrics, bounces: sessions.map((all, i) => all - (engagedSessions[i] ?? 0)) } };
}
