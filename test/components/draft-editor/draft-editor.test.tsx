import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import PostalMime from 'postal-mime';
import { describe, expect, it, vi } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import { createDraftState } from '@/components/draft-editor/draft-state';
import { toPrompt } from '@/lib/draft/markdown-prompt';
import { failing, fakeAsk, fakeDoors, fakePage, healthy, showPage, whatOf } from '../fake-page';
import { draft, PROPERTY_ID, settings } from '../sample';
import { wordsField, writeWords } from './write-words';

/** After which a passage saves itself. */
const PAUSE = 700;
const ANSWER = /^Modifier\s: Pas encore/;

async function openAnswer(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: ANSWER }));
  return wordsField();
}

describe('DraftEditor', () => {
  it('shows the boss’s page first, and the working notes when asked', async () => {
    showPage(<DraftEditor />, healthy('fr'));
    expect(await screen.findByRole('heading', { level: 1, name: draft.title })).toBeTruthy();
    expect(screen.queryByText(/n’adresse qu’à Sacha|ne s’adresse qu’à Sacha/)).toBeNull();
    fireEvent.click(screen.getByLabelText('Notes de travail'));
    expect(await screen.findByText('Ce paragraphe ne s’adresse qu’à Sacha.')).toBeTruthy();
    expect(screen.getByLabelText('Pour Paul')).toBeTruthy();
  });

  it('asks for the week when the week is chosen', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByLabelText('La semaine'));
    await waitFor(() =>
      expect(requestsOf('draft')).toEqual([
        { propertyId: PROPERTY_ID, kind: 'monthly' },
        { propertyId: PROPERTY_ID, kind: 'weekly' },
      ]),
    );
  });

  it('has two editions of what a boss reads, and one of what is handed over', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByLabelText('Le trimestre'));
    await waitFor(() => expect(requestsOf('draft')).toContainEqual({ propertyId: PROPERTY_ID, kind: 'quarterly' }));
    expect(screen.getByLabelText('Pour Paul')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('La passation'));
    await waitFor(() => expect(requestsOf('draft')).toContainEqual({ propertyId: PROPERTY_ID, kind: 'hand-over' }));
    expect(screen.queryByLabelText('Pour Paul')).toBeNull();
  });

  it.each([
    ['quarterly', 'quarterly'],
    ['daily', 'monthly'],
    [null, 'monthly'],
  ])('opened for %s it shows the %s draft', (asked, kind) => {
    history.replaceState(null, '', asked === null ? '?' : `?kind=${asked}`);
    const page = fakePage(fakeAsk(healthy('fr')).ask, fakeDoors(), 'fr');
    expect(createDraftState(page).kind.value).toBe(kind);
  });

  it('changes the language of the property, and with it its own', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByLabelText('English'));
    expect(await screen.findByRole('button', { name: 'Take the latest figures' })).toBeTruthy();
    expect(requestsOf('saveSettings')).toEqual([
      { propertyId: PROPERTY_ID, settings: { ...settings, language: 'en' } },
    ]);
    expect(requestsOf('draft')).toHaveLength(2);
  });

  it('opens a passage with its words, saves it by itself, and gives the focus back', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    const area = await openAnswer();
    expect(area.textContent).toBe('Pas encore. Le chiffre d’affaires plafonne depuis sept mois.');
    expect(document.activeElement).toBe(area);
    await writeWords('Presque.');
    await waitFor(() =>
      expect(requestsOf('editBlock')).toEqual([{ draftId: draft.id, blockId: 'working.answer', text: 'Presque.' }]),
    );
    fireEvent.keyDown(area, { key: 'Escape' });
    expect(await screen.findByText('Presque.')).toBeTruthy();
    expect(await screen.findByText(/^Enregistré à/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Modifier\s: Presque\.$/));
    expect(requestsOf('editBlock')).toHaveLength(1);
  });

  it('opens on a press on the text, not on a link', async () => {
    showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByText(/^Pas encore\./));
    expect(await wordsField()).toBeTruthy();
  });

  it('saves the last words of an editor that closes at once', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    await openAnswer();
    await writeWords('Presque.');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    await waitFor(() => expect(requestsOf('editBlock')).toMatchObject([{ text: 'Presque.' }]));
  });

  it('saves the last words when one turns to another tab', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    await openAnswer();
    // The pause after which it would save by itself never ends here.
    const soon = setTimeout;
    const later = vi
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((run: () => void, pause: number) => (pause === PAUSE ? 0 : soon(run, pause))) as never);
    await writeWords('Presque.');
    expect(later.mock.calls.filter(([, pause]) => pause === PAUSE)).toHaveLength(1);
    later.mockRestore();
    expect(requestsOf('editBlock')).toEqual([]);
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() => expect(requestsOf('editBlock')).toMatchObject([{ text: 'Presque.' }]));
  });

  it('leaves charts and tables as they were read', async () => {
    const table = { kind: 'table' as const, caption: 'Chiffres', columns: [], rows: [] };
    const blocks = [...draft.blocks, { id: 'figures', editions: ['boss' as const], generated: table, evidence: [] }];
    showPage(<DraftEditor />, { ...healthy('fr'), draft: () => ({ ...draft, blocks }) });
    expect(await screen.findByRole('button', { name: ANSWER })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Modifier.*Chiffres/ })).toBeNull();
  });

  it('gives the proposed words back', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    await openAnswer();
    await writeWords('Presque.');
    fireEvent.click(await screen.findByRole('button', { name: 'Revenir au texte proposé' }));
    await waitFor(() =>
      expect(requestsOf('editBlock').at(-1)).toMatchObject({ blockId: 'working.answer', text: null }),
    );
    expect(await screen.findByText(/^Pas encore\. Le chiffre/)).toBeTruthy();
  });

  it('loses no word when a save fails, and sends it again', async () => {
    let works = false;
    const answers = healthy('fr');
    const { requestsOf } = showPage(<DraftEditor />, {
      ...answers,
      editBlock: (request) => (works ? (answers.editBlock?.(request) ?? draft) : failing('storage-full')()),
    });
    await openAnswer();
    await writeWords('Presque.');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('storage-full', 'fr'));
    expect(screen.getByText('Presque.')).toBeTruthy();
    works = true;
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(requestsOf('editBlock')).toHaveLength(2);
    expect(screen.getByText('Presque.')).toBeTruthy();
  });

  it('refreshes the figures and says that the words stayed', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: 'Reprendre les derniers chiffres' }));
    expect(await screen.findByText('Chiffres à jour. Vos mots sont restés.')).toBeTruthy();
    expect(requestsOf('keepDraft')).toMatchObject([{ draft: { propertyId: PROPERTY_ID, kind: 'monthly' } }]);
  });

  it('writes the draft when there is none yet, in the language of the property', async () => {
    const { requestsOf } = showPage(<DraftEditor />, { ...healthy('en'), draft: () => null }, 'en');
    await waitFor(() => expect(requestsOf('keepDraft')).toHaveLength(1));
    const [{ draft: written }] = requestsOf('keepDraft') as [{ draft: typeof draft }];
    expect(written).toMatchObject({ kind: 'monthly', language: 'en', state: 'draft' });
    expect(await screen.findByRole('heading', { level: 1, name: written.title })).toBeTruthy();
  });

  it('saves an email that a mail program can read, with what was just written in it', async () => {
    const { environment } = showPage(<DraftEditor />, healthy('fr'));
    await openAnswer();
    const field = await writeWords('Presque là.');
    fireEvent.keyDown(field, { key: 'a', keyCode: 65, ctrlKey: true });
    fireEvent.click(screen.getByRole('button', { name: /^Gras/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Courriel (.eml)' }));
    await waitFor(() => expect(environment.saveFile).toHaveBeenCalledOnce());
    const [name, content] = environment.saveFile.mock.calls[0] as [string, Blob];
    expect(name).toBe('plateau-maison-lienart-2026-11-01-2026-11-30-fr.eml');
    const mail = await PostalMime.parse(await content.text());
    expect(mail.subject).toBe(draft.title);
    expect(mail.text).toContain('Presque là.');
    expect(mail.html).toContain('<strong>Presque là.</strong>');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  });

  it('copies with layout and as plain text', async () => {
    const { environment } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: 'Copier' }));
    await waitFor(() => expect(environment.copyRich).toHaveBeenCalledOnce());
    expect(await screen.findByText(/prêt à coller/)).toBeTruthy();
  });

  it('copies a prompt with the rules and the figures, which hands nothing over', async () => {
    const { environment } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: 'Copier pour un assistant' }));
    await waitFor(() => expect(environment.copyText).toHaveBeenCalledOnce());
    expect(environment.copyText.mock.calls[0]).toEqual([toPrompt(draft, 'boss')]);
    expect(await screen.findByText(/quitte ce navigateur/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'C’est remis, figer le texte' })).toBeNull();
  });

  it('saves a Word document', async () => {
    const { environment } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: 'Word (.docx)' }));
    await waitFor(() => expect(environment.saveFile).toHaveBeenCalledOnce());
    const [name, content] = environment.saveFile.mock.calls[0] as [string, Blob];
    expect(name).toBe('plateau-maison-lienart-2026-11-01-2026-11-30-fr.docx');
    // A zip archive, as every such document is.
    expect((await content.text()).startsWith('PK')).toBe(true);
  });

  it('freezes the text once it is said to be handed over', async () => {
    const { requestsOf } = showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: 'Markdown' }));
    const ask = await screen.findByRole('button', { name: 'C’est remis, figer le texte' });
    expect(requestsOf('delivered')).toEqual([]);
    fireEvent.click(ask);
    expect(await screen.findByText('Remis : ce texte est figé.')).toBeTruthy();
    const to = 'plateau-maison-lienart-2026-11-01-2026-11-30-fr.md';
    expect(requestsOf('delivered')).toEqual([{ draftId: draft.id, way: 'download', to, edition: 'boss' }]);
    expect(screen.queryByRole('button', { name: ANSWER })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reprendre les derniers chiffres' })).toBeNull();
  });

  it('says what to do when the draft cannot be written', async () => {
    showPage(<DraftEditor />, { ...healthy('en'), draft: failing('not-connected', 'after-action') }, 'en');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(whatOf('not-connected', 'en'))).toBeTruthy();
  });
});
