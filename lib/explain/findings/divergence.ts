import type { Finding } from '@/lib/model/finding';
import { changeFigures, totalChange } from '@/lib/measure/change';
import { asFinding, asShare, type Context, directionOf } from '../context';
import { excludesZero } from '@/lib/statistics/interval';
import { conversionOf } from '@/lib/measure/vital-metrics';

/**
 * Traffic and conversion that went apart in the same 28 days: both changes are beyond their own
 * noise and have opposite signs. More visits that buy less often, or fewer that buy more often.
 */
export function divergenceFindings(context: Context): Finding[] {
  const { snapshot, comparison } = context;
  const conversion = conversionOf(snapshot);
  if (!comparison || conversion === null) return [];
  const traffic = totalChange(context, 'sessions', comparison);
  const rate = totalChange(context, conversion, comparison);
  if (!traffic?.relative || !rate?.relative) return [];
  const sure = excludesZero(traffic.relative) && excludesZero(rate.relative);
  if (!sure || traffic.relative.estimate * rate.relative.estimate >= 0) return [];
  const sessions = changeFigures(context, traffic, comparison);
  return [
    asFinding({
      kind: 'divergence',
      metric: conversion,
      direction: directionOf(rate.relative.estimate),
      period: comparison.after,
      comparedWith: comparison.before,
      weight: asShare(Math.abs(rate.relative.estimate)),
      figures: {
        ...changeFigures(context, rate, comparison),
        sessionsBefore: sessions.before,
        sessionsAfter: sessions.after,
        ...(sessions.change ? { sessionsChange: sessions.change } : {}),
      },
    }),
  ];
}
