import type { Claim } from '../state/sql';
import { claimOf, type RunParts } from './run-parts';

/** Works on a property while no other run on the same state does; null where one does. The work may ask whether that still holds. */
export async function aloneAt<Result>(
  propertyId: string,
  { claim }: Pick<RunParts, 'claim'>,
  work: (isMine: Claim['isMine']) => Promise<Result>,
): Promise<Result | null> {
  const held = await claim(claimOf(propertyId));
  if (held === null) return null;
  try {
    return await work(held.isMine);
  } finally {
    await held.letGo();
  }
}
