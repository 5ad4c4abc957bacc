import { type Random, wobble } from './random';
import { splitAtRandom, splitExactly } from './split';

/** What one row counts. Money is in cents while it is being shared out, so that nothing is lost in rounding. */
export interface Counts {
  sessions: number;
  engagedSessions: number;
  totalUsers: number;
  newUsers: number;
  keyEvents: number;
  ecommercePurchases: number;
  revenueCents: number;
  addToCarts: number;
  checkouts: number;
}

export function noCounts(): Counts {
  return {
    sessions: 0,
    engagedSessions: 0,
    totalUsers: 0,
    newUsers: 0,
    keyEvents: 0,
    ecommercePurchases: 0,
    revenueCents: 0,
    addToCarts: 0,
    checkouts: 0,
  };
}

/** Adds to `sum` in place. Users too: what they become together is for the caller to say. */
export function addCounts(sum: Counts, counts: Counts): void {
  sum.sessions += counts.sessions;
  sum.engagedSessions += counts.engagedSessions;
  sum.totalUsers += counts.totalUsers;
  sum.newUsers += counts.newUsers;
  sum.keyEvents += counts.keyEvents;
  sum.ecommercePurchases += counts.ecommercePurchases;
  sum.revenueCents += counts.revenueCents;
  sum.addToCarts += counts.addToCarts;
  sum.checkouts += counts.checkouts;
}

/** The names under which tables hold counts, in the order of `valuesOf`. */
export const COUNTED = [
  'sessions',
  'engagedSessions',
  'totalUsers',
  'newUsers',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
  'addToCarts',
  'checkouts',
];

export function valuesOf(counts: Counts): number[] {
  return [
    counts.sessions,
    counts.engagedSessions,
    counts.totalUsers,
    counts.newUsers,
    counts.keyEvents,
    counts.ecommercePurchases,
    counts.revenueCents / 100,
    counts.addToCarts,
    counts.checkouts,
  ];
}

/** A share of the visits, and how readily they buy and stay beside the average visitor. */
interface Part {
  readonly share: number;
  readonly intent: number;
  readonly engagement?: number;
}

/** Visits that were shared out before. */
interface Visits {
  readonly sessions: readonly number[];
  readonly newUsers: readonly number[];
}

/** Shares visits out over segments; new visitors follow the visits. */
export function splitVisits(whole: Counts, shares: readonly number[], random: Random): Visits {
  const sessions = splitAtRandom(whole.sessions, shares, random);
  return { sessions, newUsers: splitExactly(whole.newUsers, sessions) };
}

/** Shares counts out over segments: every metric's parts add up to the whole, exactly. */
export function splitCounts(whole: Counts, segments: readonly Part[], random: Random, visits?: Visits): Counts[] {
  const shares = segments.map(({ share }) => share);
  const { sessions, newUsers } = visits ?? splitVisits(whole, shares, random);
  const bySessions = (total: number) => splitExactly(total, sessions);
  const buyers = sessions.map((count, index) => count * (segments[index]?.intent ?? 1));
  const purchases = splitAtRandom(whole.ecommercePurchases, buyers, random);
  const revenue = splitExactly(
    whole.revenueCents,
    purchases.map((count) => count * wobble(0.1, random)),
  );
  // The steps before a purchase hold those who bought and those who did not.
  const unpaid = bySessions(whole.checkouts - whole.ecommercePurchases);
  const unordered = bySessions(whole.addToCarts - whole.checkouts);
  const requests = splitExactly(whole.keyEvents - whole.ecommercePurchases, buyers);
  const engaged = splitExactly(
    whole.engagedSessions,
    sessions.map((count, index) => count * (segments[index]?.engagement ?? 1)),
  );
  const users = bySessions(whole.totalUsers);

  return segments.map((_, index) => {
    const at = (parts: readonly number[]) => parts[index] ?? 0;
    return {
      sessions: at(sessions),
      engagedSessions: at(engaged),
      totalUsers: at(users),
      newUsers: at(newUsers),
      keyEvents: at(purchases) + at(requests),
      ecommercePurchases: at(purchases),
      revenueCents: at(revenue),
      addToCarts: at(purchases) + at(unpaid) + at(unordered),
      checkouts: at(purchases) + at(unpaid),
    };
  });
}
