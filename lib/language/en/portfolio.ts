import type { PortfolioWords } from '../catalogue/portfolio';
import { plural } from './locale';

export const portfolio: PortfolioWords = {
  title: 'All properties',
  intro:
    'Those that need you most come first. The property followed, and those whose reports you planned, are read again by themselves: the others stand as they were last read.',
  filter: 'Filter by name',
  shown: (shown, all) => `${shown} of ${all} ${plural(all, { one: 'property', other: 'properties' })}`,
  nothingNamed: (name) => `No property read has “${name}” in its name.`,
  caption: 'The properties read, from the one that needs you most to the one that needs you least',
  columns: { property: 'Property', freshness: 'Figures read', draft: 'Draft' },
  roles: { outcome: 'Result', traffic: 'Traffic', conversion: 'Conversion' },
  signs: ['Main figure', 'Second figure', 'Third figure'],
  noSign: 'Nothing measured',
  openDraft: 'See the draft',
  openDraftOf: (property) => `See the draft: ${property}`,
  waiting: {
    monthly: 'Month to read',
    weekly: 'Week to read',
    quarterly: 'Quarter to read',
    'hand-over': 'Hand-over to read',
  },
  openWaiting: (waiting, property) => `${waiting}: ${property}`,
  next: (day) => `Next report: ${day}`,
  noneRead: 'No property has been read yet. Choose one in the settings.',
  onlyOne: 'Only one property has been read. This page is for comparing several: choose another one in the settings.',
};
