const STEPS = [
  { unit: 'minute', seconds: 60, until: 3600 },
  { unit: 'hour', seconds: 3600, until: 86_400 },
  { unit: 'day', seconds: 86_400, until: Number.POSITIVE_INFINITY },
] as const;

/**
 * How long ago an instant was: `il y a 2 h`. Under a minute counts as now.
 *
 * @param locale - BCP 47
 * @example ago('2026-11-21T10:00:00Z', new Date('2026-11-21T12:00:00Z'), 'fr-FR') // 'il y a 2 h'
 */
export function ago(instant: string, now: Date, locale: string): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(instant)) / 1000);
  const step = STEPS.find(({ until }) => seconds < until) ?? STEPS[2];
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (seconds < 60) return relative.format(0, 'second');
  return relative.format(-Math.floor(seconds / step.seconds), step.unit);
}
