import type { FindingKind } from '@/lib/model/finding';

/**
 * What every finding of a kind is sure to carry for a tactic's sentence, so that none is left with a hole.
 * `metric`, `segment`, `days`, `since` and `next` (the step that is to follow) are words; `part…` is the part that the advice is about; `basis` stands,
 * and `over`, the days that it was counted on, wherever an effect is expected.
 */
export const SLOTS_OF_KIND: Readonly<Record<FindingKind, readonly string[]>> = {
  verdict: ['metric'],
  factors: ['metric', 'days', 'before', 'after', 'size', 'partBefore', 'partAfter', 'partChange'],
  segments: ['metric', 'days', 'segment', 'before', 'after', 'size', 'partBefore', 'partAfter', 'partChange'],
  'mix-and-rate': ['metric', 'before', 'after', 'size', 'mix', 'rate'],
  break: ['metric', 'size', 'since'],
  outage: ['metric', 'size', 'since'],
  vanished: ['metric', 'segment', 'size', 'since'],
  divergence: ['metric'],
  concentration: ['metric', 'segment', 'size'],
  gap: ['metric', 'segment', 'days', 'size', 'segmentRate', 'othersRate', 'segmentSessions'],
  'funnel-step': ['metric', 'days', 'next', 'before', 'after', 'difference', 'started', 'lost'],
  'data-health': ['metric'],
  pace: ['metric', 'runRate', 'monthsLeft'],
  process: ['size', 'open'],
  margin: ['metric', 'before', 'after'],
  'untracked-visits': ['metric'],
  peak: ['metric', 'peak', 'usual', 'peakWeek'],
  automation: ['metric'],
  'unseen-items': ['metric', 'size', 'catalogue'],
  reach: ['metric', 'segment', 'size', 'segmentRate', 'othersRate', 'segmentSessions'],
  'other-hosts': ['metric'],
  assistants: ['metric', 'segment', 'days', 'after'],
  'check-up': [],
  benchmark: ['metric', 'own', 'low', 'high'],
  'ad-spend': ['metric', 'cost', 'results'],
  search: [
    'metric',
    'before',
    'after',
    'clicksBefore',
    'clicks',
    'positionBefore',
    'position',
    'byImpressions',
    'byRate',
  ],
};
