import { describe, expect, it } from 'vitest';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import { comparable } from '@/lib/measure/comparable/comparable';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { demoSnapshot } from '@/test/situations/demo-snapshot';

describe('a question about AI assistants', () => {
  const ask = async (text: string, language: 'fr' | 'en') =>
    answerTypedQuestion(
      text,
      comparable(await demoSnapshot({ situation: 'assistants-channel' }), {
        settings: DEFAULT_SETTINGS,
      }),
      language,
      '2026-11-22',
    );

  it('is answered for days on which Google had no name for them', async () => {
    const { figure, missing } = await ask('visits from chatgpt in april 2026', 'en');
    expect(missing).toBeNull();
    expect(Number(figure?.replace(',', ''))).toBeGreaterThan(1000);
  });

  it('compares with last year what is the same in both years', async () => {
    const { change } = await ask('assistants IA par rapport à l’an dernier', 'fr');
    expect(change).toMatch(/^[+−]?[0-9](?:,[0-9])?\s%/);
  });
});
