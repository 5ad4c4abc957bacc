import { describe, expect, it } from 'vitest';
import { TOLD_CASES } from './told-cases';
import { expectCase } from './walk';

describe('the playbook', () => {
  it.each(TOLD_CASES.map((each) => [each.row, each.when, each] as const))('%s: %s', async (_, __, given) => {
    await expect(expectCase(given)).resolves.toBeUndefined();
  });
});
