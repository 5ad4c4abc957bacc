import { describe, expect, it } from 'vitest';
import { tacticText } from '@/lib/language/tactic-text';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { passageText } from '@/lib/draft/passage-text';
import type { Language } from '@/lib/model/settings';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { TargetReading } from '@/lib/model/target';
import { TODAY, walkOf } from './walk';

const TARGET = { metric: 'totalRevenue' as const, from: 3_000_000, to: 10_000_000, months: 24, startsOn: '2026-09-01' };

async function decisionsIn(language: Language, reading?: TargetReading): Promise<string> {
  const target = { ...TARGET, ...(reading ? { reading } : {}) };
  const { report, settings } = await walkOf({ settings: { target } });
  const draft = composeMonthly({
    report,
    memory: EMPTY_MEMORY,
    settings: { ...settings, language },
    period: { from: '2026-10-01', to: '2026-10-31' },
    tacticText,
    now: `${TODAY}T08:00:00Z`,
  });
  const block = draft.blocks.find(({ id }) => id === 'decide.list');
  return block ? passageText(block) : '';
}

describe('a target of which nobody has said what it means', () => {
  it('is put to the boss as a question', async () => {
    expect((await decisionsIn('fr')).replaceAll(/\s/g, ' ')).toContain(
      'Que veut dire l’objectif de 10 M€ : le dernier mois multiplié par douze, les douze derniers mois, ou le total depuis le début ?',
    );
    expect(await decisionsIn('en')).toContain(
      'What does the target of €10m mean: the last month times twelve, the last twelve months, or the total since the start?',
    );
  });

  it.each(['runRate', 'lastTwelveMonths', 'cumulative'] as const)(
    'is asked no more once %s is agreed',
    async (reading) => {
      const { report } = await walkOf({ settings: { target: { ...TARGET, reading } } });
      const { recommendations, leftOut } = report.advice;
      expect([...recommendations, ...leftOut].map(({ tacticId }) => tacticId)).not.toContain('target-by-lever');
      expect(await decisionsIn('fr', reading)).not.toContain('l’objectif');
    },
  );
});
