import { describe, expect, it, vi } from 'vitest';
import { answerInView } from '@/lib/messages/in-view-messages';
import type { ChipView } from '@/lib/language/chip-view';

const VIEW: ChipView = {
  headline: 'h',
  lines: [],
  actions: '',
  until: '',
  words: { label: '', more: '', draft: '', checklist: '', hideHere: '', hideToday: '' },
};
const LOOK = { name: 'look', address: 'https://analytics.google.com/analytics/web/#/p1/reports/home' };

describe('answerInView', () => {
  it('answers the chip with what it shows, and not a field more', async () => {
    const answer = async () => ({ ...VIEW, secret: 'a row' }) as ChipView;
    expect(await answerInView(answer, LOOK, true)).toEqual({ ok: true, value: VIEW });
  });

  it.each([
    ['anybody else', LOOK, false],
    ['a request of the pages', { name: 'report', request: { propertyId: '1' } }, true],
    ['another name', { ...LOOK, name: 'erase' }, true],
    ['no request', null, true],
  ])('does nothing for %s', async (_who, data, fromChip) => {
    const answer = vi.fn(async () => VIEW);
    expect(await answerInView(answer, data, fromChip)).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
    expect(answer).not.toHaveBeenCalled();
  });
});
