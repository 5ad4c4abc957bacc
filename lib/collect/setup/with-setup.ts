import { dayIn } from '@/lib/model/day';
import type { PropertySetup } from '@/lib/model/property-setup';
import type { Snapshot } from '@/lib/model/snapshot';
import { addCosts } from '../batches';
import type { AnalyticsSource } from '../source';
import { areSettingsDue, keptSetup } from './keep-setup';
import type { SetupAnswer } from './setup-answer';

/** What was asked of a property's setup, beside what was kept of it. */
export interface AskedSetup {
  readonly answer: SetupAnswer | null;
  readonly withSettings: boolean;
  readonly kept: PropertySetup | undefined;
}

/** Asks beside all else; `kept` is the earlier snapshot of the same property from the same source. */
export async function askSetup(
  source: AnalyticsSource,
  propertyId: string,
  kept: Snapshot | undefined,
  now: Date,
): Promise<AskedSetup> {
  const withSettings = areSettingsDue(kept?.setup, dayIn(kept?.property.timeZone ?? 'Etc/UTC', now));
  return { answer: await source.setup(propertyId, { settings: withSettings }), withSettings, kept: kept?.setup };
}

/** Google counts persons anew, over all days, once their identity is told otherwise: what was kept is then of another kind. */
export function isToldAnew({ answer, kept }: AskedSetup): boolean {
  const [was, is] = [kept?.settings, answer?.settings].map((settings) => settings?.['reporting-identity']);
  return was !== undefined && is !== undefined && was !== is;
}

/**
 * The snapshot with its setup. Settings that were not due are asked all the same where the key events changed: somebody
 * was at work there.
 */
export async function withSetup(
  source: AnalyticsSource,
  snapshot: Snapshot,
  asked: AskedSetup,
  now: Date,
): Promise<Snapshot> {
  const { answer, kept } = asked;
  if (!answer) return snapshot;
  const { timeZone, id } = snapshot.property;
  const at = { timeZone, readOn: dayIn(timeZone, now), kept };
  const setup = keptSetup(answer, at);
  const isEnough = asked.withSettings || !kept || JSON.stringify(kept.keyEvents) === JSON.stringify(setup.keyEvents);
  const more = isEnough ? null : await source.setup(id, { settings: true });
  const requests = answer.requests + (more?.requests ?? 0);
  const known = more ? keptSetup(more, at) : setup;
  const { account = snapshot.property.account } = known;
  return {
    ...snapshot,
    property: { ...snapshot.property, account },
    setup: known,
    cost: addCosts(snapshot.cost, { requests, tokens: null }),
  };
}
