import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import type { Receipt } from '@/lib/model/receipt';
import { type Answers, failing, healthy, showPage } from '../fake-page';
import { draft } from '../sample';

const SLACK: Answers = { channel: () => ({ kind: 'slack' }) };
const show = (more: Answers) => showPage(<DraftEditor />, { ...healthy('fr'), ...more });
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the way into the team’s channel', () => {
  it('is not there where no channel is connected, nor on what no channel takes', async () => {
    const { requestsOf } = show({});
    await waitFor(() => expect(requestsOf('channel')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: /^Publier/ })).toBeNull();
  });

  it('is not there on a review of the quarter', async () => {
    const { requestsOf } = show({ ...SLACK, draft: () => ({ ...draft, kind: 'quarterly' }) });
    await waitFor(() => expect(requestsOf('channel')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: /^Publier/ })).toBeNull();
  });

  it('posts the draft, says so, and shows that it is frozen', async () => {
    let state = draft.state;
    const { requestsOf } = show({
      ...SLACK,
      draft: () => ({ ...draft, state }),
      postDraft: () => {
        state = 'sent';
        return 'delivered';
      },
    });
    await click('Publier dans Slack');
    expect(await screen.findByText('Il est dans le canal de votre équipe, dans Slack.')).toBeTruthy();
    expect(requestsOf('postDraft')).toEqual([{ draftId: draft.id }]);
    await waitFor(() => expect(requestsOf('draft')).toHaveLength(2));
  });

  it('says that it was there before', async () => {
    show({ ...SLACK, postDraft: () => 'before' });
    await click('Publier dans Slack');
    expect(await screen.findByText(/a déjà été publié dans Slack/)).toBeTruthy();
  });

  it('tells what failed, and asks about what may have been posted', async () => {
    const receipt: Receipt = {
      key: `${draft.id}|slack`,
      way: 'slack',
      language: 'fr',
      at: '2026-11-25T07:00:00Z',
      to: 'Slack',
      state: 'sending',
    };
    let kept: Receipt | null = null;
    show({
      ...SLACK,
      unclearMail: () => kept,
      postDraft: () => {
        kept = receipt;
        return failing('channel-unclear', 'after-action')();
      },
    });
    await click('Publier dans Slack');
    expect(await screen.findByText(/n’a pas confirmé/)).toBeTruthy();
    expect(await screen.findByText(/Regardez dans le canal/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Il y est' })).toBeTruthy();
  });
});
