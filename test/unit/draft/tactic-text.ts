import type { FindTacticText } from '@/lib/draft/draft-context';

/** Stands in for the playbook: the drafts' tests do not hang on its words. */
export const tacticText: FindTacticText = (id) => ({
  title: `Tactique ${id}`,
  why: 'Sur {segment}, {segmentRate}.',
  steps: ['Commencer', 'Finir'],
  doneWhen: 'C’est fini.',
});
