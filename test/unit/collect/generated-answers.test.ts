import { describe, expect, it } from 'vitest';
import { caseOf, runCase } from '@/test/generate/answer-case';
import { KINDS } from '@/test/generate/answer-kinds';

const SEED = 7;
const LONG = 30_000;

const ALLOWED = { must: ['refused'], never: ['right'], may: ['right', 'told', 'refused'] } as const;

/** One of each kind; `npx tsx test/generate/answers.ts` puts thousands through. */
describe('an answer', () => {
  it.each(KINDS.map(({ name, refusal }, number) => ({ name, refusal, number })))(
    'of the kind “$name” is used as far as it holds',
    async ({ number, refusal }) => {
      const { verdict, why } = await runCase({ ...caseOf(number, SEED), scope: 'all' });
      expect(why).toBe('');
      expect(ALLOWED[refusal]).toContain(verdict);
    },
    LONG,
  );
});
