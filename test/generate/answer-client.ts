/** The same answers through Google's own client, which wants a server. */
import { googleClientSource } from '@/lib/collect/google-client/google-client-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { type Emulator, startEmulator } from '../emulator/emulator';
import type { Changes } from './answer-google';
import type { Truth } from './answer-truth';

const emulators = new Map<string, Promise<Emulator>>();
const LIMITS = { tokensPerProjectPerHour: 1e9, tokensPerHour: 1e9, tokensPerDay: 1e9 };

export async function clientSource({ property, table }: Truth, changes: Changes, now: Date): Promise<AnalyticsSource> {
  const known =
    emulators.get(property.id) ??
    startEmulator({ properties: [{ property, tables: [table] }], now: () => now, limits: LIMITS });
  emulators.set(property.id, known);
  const emulator = await known;
  // A report is told apart by its fields: its request, with the days that it is about, is not seen here.
  const change = changes.report;
  emulator.change(
    change
      ? (report) =>
          change(report, JSON.stringify({ dateRanges: [], of: [report.dimensionHeaders, report.metricHeaders] }))
      : null,
  );
  return googleClientSource({
    apiOrigin: emulator.origin,
    accessToken: emulator.identity.grant(),
    now: () => now,
    pause: () => 0,
  });
}

export async function stopEmulators(): Promise<void> {
  for (const emulator of emulators.values()) await (await emulator).stop();
}
