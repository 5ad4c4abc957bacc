/** Names beyond these are only counted. */
const LISTED = 5;

/**
 * @example listed([1, 2, 3, 4, 5, 6, 7], String, 'and') // '1, 2, 3, 4, 5 and 2'
 */
export function listed<T>(all: readonly T[], name: (each: T) => string, and: string): string {
  const named = all.slice(0, LISTED).map(name).join(', ');
  return all.length > LISTED ? `${named} ${and} ${all.length - LISTED}` : named;
}
