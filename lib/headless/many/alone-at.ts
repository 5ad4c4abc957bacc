import { claimOf, type RunParts } from './run-parts';

/** Works on a property while no other run on the same state does; null where one does. */
export async function aloneAt<Result>(
  propertyId: string,
  { claim }: Pick<RunParts, 'claim'>,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const letGo = await claim(claimOf(propertyId));
  if (letGo === null) return null;
  try {
    return await work();
  } finally {
    await letGo();
  }
}
