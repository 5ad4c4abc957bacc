import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import type { Receipt } from '@/lib/model/receipt';
import { healthy, showPage } from '../fake-page';

const receipt: Receipt = {
  key: '345|weekly|2026-11-16|2026-11-22|boss',
  way: 'gmail',
  language: 'en',
  at: '2026-11-25T07:00:00Z',
  to: 'sacha@example.com',
  state: 'sending',
};

describe('a sending whose end nobody saw', () => {
  it('is told, and settled by the person’s word', async () => {
    let kept: Receipt | null = receipt;
    const settleMail = () => (kept = null);
    const { requestsOf } = showPage(<DraftEditor />, { ...healthy('en'), unclearMail: () => kept, settleMail }, 'en');
    expect(await screen.findByText(/on its way to sacha@example\.com when the line broke/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'It is not there' }));
    await waitFor(() => expect(screen.queryByText(/when the line broke/)).toBeNull());
    expect(requestsOf('settleMail')).toMatchObject([{ arrived: false }]);
  });

  it('says nothing where all is well', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('en'), 'en');
    await waitFor(() => expect(requestsOf('unclearMail')).toHaveLength(1));
    expect(screen.queryByText(/when the line broke/)).toBeNull();
  });
});
