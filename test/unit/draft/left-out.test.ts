import { assert, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { blockMarkdown, toMarkdown } from '@/lib/draft/markdown';
import { toPrompt } from '@/lib/draft/markdown-prompt';
import { toPlainText } from '@/lib/draft/plain-text';
import { blocksOf, Draft, Edition } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const whole = composeMonthly({
  report: plateauShop,
  memory: EMPTY_MEMORY,
  settings,
  period: MONTH,
  now: '2026-12-05T07:00:00Z',
  tacticText,
});
const ids = whole.blocks.map(({ id }) => id);
const without = (out: readonly string[]): Draft => ({
  ...whole,
  blocks: whole.blocks.map((block) => (out.includes(block.id) ? { ...block, leftOut: true } : block)),
});

describe('what was left out', () => {
  it('is in no edition, and leaves the rest in order', () => {
    assert(
      property(subarray(ids), (out) => {
        for (const edition of [undefined, ...Edition.options]) {
          const kept = blocksOf(without(out), edition).map(({ id }) => id);
          expect(kept).toEqual(blocksOf(whole, edition).flatMap(({ id }) => (out.includes(id) ? [] : id)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is in no text that goes out', () => {
    const draft = without(['working.answer']);
    const answered = whole.blocks.filter(({ id }) => id === 'working.answer');
    const answer = answered.map(blockMarkdown).join('');
    for (const write of [toMarkdown, toPlainText]) {
      expect(write(whole)).toContain(answer);
      expect(write(draft)).not.toContain(answer);
      for (const edition of Edition.options) expect(write(draft, edition)).not.toContain(answer);
    }
    expect(toPrompt(draft, 'boss')).not.toContain(answer);
  });

  it('is kept, and read back', () => {
    expect(Draft.parse(JSON.parse(JSON.stringify(without(['working.answer']))))).toEqual(without(['working.answer']));
  });
});
