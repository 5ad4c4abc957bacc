/**
 * What the keys of a property's drafts and receipts begin with, and those of the reports behind its weekly drafts.
 *
 * @example keysOfProperty('345') // '345|', as of '345|monthly|2026-11-01|2026-11-30|fr'
 */
export const keysOfProperty = (propertyId: string) => `${propertyId}|`;
