import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { MemoryEntry } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import { sizeFigure } from './fingerprint';
import { sayingMonth } from './saying-month';

/**
 * How the fact stood when its advice was last said, beside how it stands now: what has changed since. A refusal
 * belongs to it when it answered that saying. Within the month of a saying the one before it counts, so that looking
 * again tells the same.
 *
 * @example saidBefore(entry, finding, '2026-12-21').saidOn // '2026-11-21'
 */
export function saidBefore(entry: MemoryEntry, finding: Finding, today: Day): NonNullable<Recommendation['before']> {
  const { refusal, previous } = entry;
  const isOfThisMonth = entry.state === 'proposed' && sayingMonth(entry.lastSaidOn) === sayingMonth(today);
  const last = isOfThisMonth && previous ? previous : { saidOn: entry.lastSaidOn, size: entry.lastSize };
  const answered = refusal && refusal.on >= last.saidOn ? { refusal } : {};
  return { ...last, now: sizeFigure(finding) ?? null, ...answered };
}
