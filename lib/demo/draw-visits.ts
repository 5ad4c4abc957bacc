import type { Counts } from './counts';
import { poisson, type Random, successes, wobble } from './random';
import type { Visit } from './site';

/** How readily those who know the site buy, beside those who do not. */
export const RETURNING_INTENT = 1.45;
export const NEW_INTENT = 0.75;
/** Spread of a single order around the average (standard deviation of its logarithm). */
const ORDER_SPREAD = 0.35;

/** Draws one row of the cube: the visits of one day, channel, device and kind of visitor. */
export function drawVisits(
  cell: {
    readonly expected: number;
    readonly isNew: boolean;
    readonly intent: number;
    readonly visit: Visit;
    readonly averageOrder: number;
  },
  random: Random,
): Counts {
  const { visit } = cell;
  const intent = cell.intent * (cell.isNew ? NEW_INTENT : RETURNING_INTENT);
  const sessions = poisson(cell.expected, random);
  const addToCarts = successes(sessions, visit.addToCart * intent, random);
  const checkouts = successes(addToCarts, share(visit.checkout, visit.addToCart), random);
  const ecommercePurchases = successes(checkouts, share(visit.purchase, visit.checkout), random);
  const users = Math.round(sessions * (cell.isNew ? 0.97 : 0.87));
  return {
    sessions,
    engagedSessions: successes(sessions, visit.engaged * (cell.isNew ? 0.95 : 1.07), random),
    totalUsers: users,
    newUsers: cell.isNew ? users : 0,
    keyEvents: ecommercePurchases + successes(sessions, visit.request * intent, random),
    ecommercePurchases,
    revenueCents: drawOrders(ecommercePurchases, cell.averageOrder, random),
    addToCarts,
    checkouts,
  };
}

function drawOrders(orders: number, average: number, random: Random): number {
  let cents = 0;
  for (let order = 0; order < orders; order++) cents += Math.round(100 * average * wobble(ORDER_SPREAD, random));
  return cents;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
