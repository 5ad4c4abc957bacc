import { describe, expect, it } from 'vitest';
import { eachWay } from '@/lib/deliver/each-way';
import { PlateauError } from '@/lib/model/failure';

const failing = (code: 'mail-refused' | 'channel-quota', when: 'later' | 'after-action') => async () => {
  throw new PlateauError(code, 'No.', { retry: { when } });
};

describe('several ways out', () => {
  it('are each taken, whatever became of the one before', async () => {
    const taken: string[] = [];
    const ways = [failing('mail-refused', 'after-action'), async () => void taken.push('channel')];
    await expect(eachWay(ways)).rejects.toMatchObject({ code: 'mail-refused' });
    expect(taken).toEqual(['channel']);
  });

  it('fail with what time alone can mend, where one of them does', async () => {
    const ways = [failing('mail-refused', 'after-action'), failing('channel-quota', 'later')];
    await expect(eachWay(ways)).rejects.toMatchObject({ code: 'channel-quota' });
    await expect(eachWay([])).resolves.toBeUndefined();
  });
});
