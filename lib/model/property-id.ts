/**
 * What a property is known by: the digits of `properties/{id}`, or for one that is read from files what its name comes to, which
 * is never digits alone.
 */
export const PROPERTY_ID = /^[\p{L}\p{N}\p{M}~-]+$/u;

/** Whether a property is read from files: no account holds it. */
export function isOfFiles(id: string | null): boolean {
  return id !== null && /\D/.test(id);
}
