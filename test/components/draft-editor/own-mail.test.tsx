import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import type { Receipt } from '@/lib/model/receipt';
import { type Answers, CONNECTED, failing, healthy, showPage, whatOf } from '../fake-page';

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

describe('the ways into a mailbox', () => {
  const show = (more: Answers, status = CONNECTED) =>
    showPage(<DraftEditor />, { ...healthy('en', status), connectMail: () => GIVEN, ...more }, 'en');
  const GIVEN = { ...CONNECTED, mail: { gmail: true, outlook: true } };
  const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

  it('leave a draft in Outlook: the right is asked for within the click, and the hand-over after it', async () => {
    const { requestsOf, environment } = show({ mailDraft: () => 'delivered' });
    await click('Draft in Outlook');
    expect(environment.askMailAccess).toHaveBeenCalledExactlyOnceWith('outlook');
    expect(await screen.findByText('The draft is in your Outlook.')).toBeTruthy();
    expect(requestsOf('connectMail')).toEqual([{ way: 'outlook' }]);
    expect(requestsOf('mailDraft')).toMatchObject([{ edition: 'boss', way: 'outlook' }]);
    await click('Draft in Outlook');
    await waitFor(() => expect(requestsOf('mailDraft')).toHaveLength(2));
    expect(requestsOf('connectMail')).toHaveLength(1);
  });

  it('say that it was there before', async () => {
    show({ mailDraft: () => 'before' }, GIVEN);
    await click('Draft in Outlook');
    expect(await screen.findByText(/was not left there twice/)).toBeTruthy();
  });

  it('tell on the page what failed, and ask about what may have arrived', async () => {
    const { requestsOf } = show({ connectMail: failing('mail-declined', 'after-action') });
    await click('Draft in Outlook');
    expect(await screen.findByText(whatOf('mail-declined', 'en'))).toBeTruthy();
    expect(requestsOf('mailDraft')).toEqual([]);
  });

  it('ask for one’s own address once, and keep it', async () => {
    const { requestsOf } = show({ mailDraft: () => 'delivered' }, GIVEN);
    await click('Send to myself by Gmail');
    const field = await screen.findByLabelText('Your own address');
    fireEvent.input(field, { target: { value: 'sacha' } });
    await click('Send');
    expect(await screen.findByText('An address such as sacha@example.com.')).toBeTruthy();
    fireEvent.input(field, { target: { value: 'sacha@example.com' } });
    await click('Send');
    expect(await screen.findByText('It is in your mailbox.')).toBeTruthy();
    expect(requestsOf('saveSettings')).toMatchObject([{ settings: { schedule: { to: 'sacha@example.com' } } }]);
    expect(requestsOf('mailDraft')).toMatchObject([{ way: 'gmail' }]);
  });
});
