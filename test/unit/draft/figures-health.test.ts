import { describe, expect, it } from 'vitest';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const compose = (report: Report, more: Partial<MonthlyInput> = {}) =>
  composeMonthly({
    report,
    memory: EMPTY_MEMORY,
    settings,
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
    ...more,
  });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'paragraph' ? content.text : content?.kind === 'list' ? content.items.join('\n') : '';
};

describe('what Google read of the figures', () => {
  const health = (language: 'fr' | 'en', flags: Report['health']) =>
    compose({ ...plateauShop, health: flags }, { settings: { ...settings, language } });
  const sampled = { code: 'sampled', severity: 'warn', metrics: ['sessions'], dimensions: [], share: 0.25 } as const;
  const period = { from: '2023-12-01', to: '2025-08-31' };
  const truncated = { ...sampled, code: 'truncated', share: undefined, period } as const;

  it('is told on the boss’s page as in the state of the data: the share that was read', () => {
    const told = {
      fr: 'Google n’a lu qu’un échantillon\u00a0: 25\u00a0% des événements ont été lus',
      en: 'Google read only a sample: 25% of the events were read',
    };
    for (const language of ['fr', 'en'] as const) {
      const draft = health(language, [{ ...sampled, metrics: [...sampled.metrics], dimensions: [] }]);
      expect(textOf(draft, 'health.figures')).toContain(told[language]);
      expect(textOf(draft, 'health.list')).toContain(told[language]);
      expect(draft.blocks.find(({ id }) => id === 'health.figures')?.editions).toEqual(['boss']);
    }
  });

  it('ends where Google truncates, and says so', () => {
    const flag = { ...truncated, metrics: [...truncated.metrics], dimensions: [] };
    expect(textOf(health('en', [flag]), 'health.figures')).toMatch(
      /^Google’s data are not whole.*August 2025.*never zero/,
    );
    expect(textOf(health('fr', [flag]), 'health.figures')).toMatch(/^Google ne donne pas .*août 2025.*jamais zéro/);
  });

  it('is not spoken of where it was all', () => {
    const draft = health('en', [{ ...sampled, code: 'gap', share: undefined, metrics: [], dimensions: [] }]);
    expect(draft.blocks.map(({ id }) => id)).not.toContain('health.figures');
  });
});
