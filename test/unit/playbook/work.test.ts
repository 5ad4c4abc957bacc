import { describe, expect, it } from 'vitest';
import { WORK_CASES } from './work-cases';
import { expectCase } from './walk';

describe('the playbook', () => {
  it.each(WORK_CASES.map((each) => [each.row, each.when, each] as const))('%s: %s', async (_, __, given) => {
    await expect(expectCase(given)).resolves.toBeUndefined();
  });
});
