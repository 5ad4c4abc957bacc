import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import type { RequestOf } from '@/lib/messages/protocol';
import { type Draft, withOwn } from '@/lib/model/draft';
import { type Answers, healthy, showPage } from '../fake-page';
import { draft } from '../sample';
import { wordsField, writeWords } from './write-words';

/** A background that keeps what it is sent. */
function keeping(first: Draft = draft): Answers {
  let kept = first;
  const editBlock = ({ blockId, text, leftOut }: RequestOf<'editBlock'>) => {
    const own = { edited: text ?? undefined, leftOut };
    const blocks = kept.blocks.map((block) => (block.id === blockId ? withOwn(block, own) : block));
    kept = { ...kept, blocks };
    return kept;
  };
  return { ...healthy('fr'), draft: () => kept, editBlock };
}

const GENERATED = /^Pas encore\. Le chiffre/;
const undo = (target: Element = document.body) => fireEvent.keyDown(target, { key: 'z', ctrlKey: true });

async function write(text: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: (Pas encore|Presque|Bientôt)/ }));
  await writeWords(text);
  fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
  await screen.findByText(text);
}

beforeEach(() => history.replaceState(null, '', '?'));

describe('undo in the editor', () => {
  it('takes back and does again, by keys, through the way that keeps', async () => {
    const { requestsOf } = showPage(<DraftEditor />, keeping());
    await write('Presque.');
    await write('Bientôt.');
    undo();
    expect(await screen.findByText('Presque.')).toBeTruthy();
    expect(screen.getByText(/^Annulé\s: Bientôt/)).toBeTruthy();
    undo();
    expect(await screen.findByText(GENERATED)).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Z', metaKey: true, shiftKey: true });
    expect(await screen.findByText('Presque.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    expect(await screen.findByText('Bientôt.')).toBeTruthy();
    await waitFor(() =>
      expect(requestsOf('editBlock').map((request) => (request as RequestOf<'editBlock'>).text)).toEqual([
        'Presque.',
        'Bientôt.',
        'Presque.',
        null,
        'Presque.',
        'Bientôt.',
      ]),
    );
  });

  it('has buttons, which say when there is nothing to take back', async () => {
    showPage(<DraftEditor />, keeping());
    const back = await screen.findByRole('button', { name: 'Annuler' });
    expect(back.getAttribute('aria-disabled')).toBe('true');
    await write('Presque.');
    expect(back.getAttribute('aria-disabled')).toBeNull();
    fireEvent.click(back);
    expect(await screen.findByText(GENERATED)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Rétablir' }));
    expect(await screen.findByText('Presque.')).toBeTruthy();
  });

  it('leaves the keys to an open passage', async () => {
    const { requestsOf } = showPage(<DraftEditor />, keeping());
    await write('Presque.');
    fireEvent.click(screen.getByRole('button', { name: /^Modifier\s: Presque/ }));
    undo(await wordsField());
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(requestsOf('editBlock')).toHaveLength(1);
  });

  it('gives back one’s own words after the proposed ones were taken', async () => {
    showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Pas encore/ }));
    await writeWords('Presque.');
    fireEvent.click(await screen.findByRole('button', { name: 'Revenir au texte proposé' }));
    expect(await screen.findByText(GENERATED)).toBeTruthy();
    undo();
    expect(await screen.findByText('Presque.')).toBeTruthy();
  });

  it('turns to the edition in which the passage is', async () => {
    showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByLabelText('Notes de travail'));
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Ce paragraphe/ }));
    await writeWords('À moi.');
    fireEvent.click(screen.getByLabelText('Pour Paul'));
    await waitFor(() => expect(screen.queryByText('À moi.')).toBeNull());
    undo();
    expect(await screen.findByText('Ce paragraphe ne s’adresse qu’à Sacha.')).toBeTruthy();
  });

  it('begins anew with another draft', async () => {
    const other = { ...draft, id: 'other', kind: 'weekly' as const };
    const answers = keeping();
    const ask: Answers['draft'] = (request) =>
      request.kind === 'weekly' ? other : (answers.draft?.(request) ?? draft);
    showPage(<DraftEditor />, { ...answers, draft: ask });
    await write('Presque.');
    fireEvent.click(screen.getByLabelText('La semaine'));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Annuler' }).getAttribute('aria-disabled')).toBe('true'),
    );
  });
});

describe('leaving a passage out', () => {
  it('takes it from the reader and keeps it at hand', async () => {
    const { requestsOf, environment } = showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Pas encore/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Écarter ce passage' }));
    const back = await screen.findByRole('button', { name: /^Remettre\s: Pas encore/ });
    await waitFor(() => expect(document.activeElement).toBe(back));
    expect(requestsOf('editBlock')).toEqual([
      { draftId: draft.id, blockId: 'working.answer', text: null, leftOut: true },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    await waitFor(() => expect(environment.saveFile).toHaveBeenCalledOnce());
    const [, content] = environment.saveFile.mock.calls[0] as [string, Blob];
    expect(await content.text()).not.toContain('Pas encore');
    fireEvent.click(back);
    expect(await screen.findByText(GENERATED)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Modifier\s: Pas encore/));
  });

  it('is undone like anything else, and keeps one’s own words', async () => {
    showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Pas encore/ }));
    await writeWords('Presque.');
    fireEvent.click(screen.getByRole('button', { name: 'Écarter ce passage' }));
    expect(await screen.findByText(/^Écarté\s: Presque/)).toBeTruthy();
    undo();
    expect(await screen.findByText('Presque.')).toBeTruthy();
  });

  it('takes figures too, and shows nothing of them once frozen', async () => {
    const table = { kind: 'table' as const, caption: 'Chiffres', columns: [], rows: [] };
    const figures = { id: 'figures', editions: ['boss' as const], generated: table, evidence: [] };
    const whole = { ...draft, blocks: [...draft.blocks, figures] };
    const { unmount } = showPage(<DraftEditor />, keeping(whole));
    fireEvent.click(await screen.findByRole('button', { name: /^Écarter\s: Chiffres/ }));
    expect(await screen.findByText(/^Écarté\s: Chiffres/)).toBeTruthy();
    unmount();
    const sent: Draft = { ...whole, state: 'sent', blocks: [...draft.blocks, { ...figures, leftOut: true }] };
    showPage(<DraftEditor />, keeping(sent));
    expect(await screen.findByText(GENERATED)).toBeTruthy();
    expect(screen.queryByText(/Chiffres/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
  });
});
