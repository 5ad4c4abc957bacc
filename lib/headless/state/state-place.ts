/** What `--state` may name, told without opening it. */

export const isDatabase = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

/** Of a database, of whatever kind: anything else is a folder. */
export const isAddress = (place: string): boolean => place.includes('://');

/** What is never to be printed of it: an address may hold a password; the name of a folder is no secret. */
export const secretOf = (place: string): string => (isAddress(place) ? place : '');
