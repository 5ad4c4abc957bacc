import type { DraftKind } from '@/lib/model/draft';
import { plural } from './locale';

/** What the page of all properties says. */
export const portfolio = {
  title: 'All properties',
  intro:
    'Those whose measurement has stopped come first, then those where most is at stake: what they live on, and the growth that is missing. The property followed, and those whose reports you planned, are read again by themselves: the others stand as they were last read.',
  filter: 'Filter by name',
  shown: (shown: number, all: number) => `${shown} of ${all} ${plural(all, { one: 'property', other: 'properties' })}`,
  nothingNamed: (name: string) => `No property read has “${name}” in its name.`,
  caption: 'The properties read, from the one where most is at stake to the one where least is',
  columns: { property: 'Property', freshness: 'Figures read', draft: 'Draft' },
  /** Over the vital signs, by what they are about; several where that differs from property to property. */
  roles: { outcome: 'Result', traffic: 'Traffic', conversion: 'Conversion' },
  rolesOf: (roles: readonly string[]) => roles.map((role, at) => (at === 0 ? role : role.toLowerCase())).join(' or '),
  /** Over how long a figure came to what stands before it. */
  sizeIn: (time: string) => `in ${time}`,
  sizeCounted: (counted: number, days: number) => `on the ${counted} days counted of ${days}`,
  stopped: 'Measurement has stopped',
  noSign: 'Nothing measured',
  openDraft: 'See the draft',
  openDraftOf: (property: string) => `See the draft: ${property}`,
  /** A draft that nobody has opened yet. */
  waiting: {
    monthly: 'Month to read',
    weekly: 'Week to read',
    quarterly: 'Quarter to read',
    'hand-over': 'Hand-over to read',
  } satisfies Record<DraftKind, string>,
  openWaiting: (waiting: string, property: string) => `${waiting}: ${property}`,
  /** When the next report of a property comes by itself. */
  next: (day: string) => `Next report: ${day}`,
  noneRead: 'No property has been read yet. Choose one in the settings.',
  onlyOne: 'Only one property has been read. This page is for comparing several: choose another one in the settings.',
};

export type PortfolioWords = typeof portfolio;
