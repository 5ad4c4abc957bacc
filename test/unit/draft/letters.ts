/** The month and the week of a report, and what they say. */
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import type { Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { MONTH, settings } from './samples';
import { tacticText } from './tactic-text';

export const monthly = (report: Report, language: Language = 'fr', memory: Memory = EMPTY_MEMORY): Draft =>
  composeMonthly({
    report,
    memory,
    settings: { ...settings, language },
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
  });

export const weekly = (report: Report, previous?: Report, language: Language = 'fr'): Draft =>
  composeWeekly({
    report,
    ...(previous ? { previous } : {}),
    memory: EMPTY_MEMORY,
    settings: { ...settings, language },
    period: { from: '2026-11-23', to: '2026-11-29' },
    now: '2026-12-01T07:00:00Z',
    tacticText,
  });

/** With ordinary spaces, as tests are typed. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What a block of a draft says: a paragraph, a list line by line, a verdict with its name; '' where there is none. */
export function textOf({ blocks }: Draft, id: string): string {
  const content = blocks.find((block) => block.id === id)?.generated;
  if (content?.kind === 'verdict') return plain(`${content.name}: ${content.say}`);
  if (content?.kind === 'list') return plain(content.items.join('\n'));
  return content?.kind === 'paragraph' ? plain(content.text) : '';
}
