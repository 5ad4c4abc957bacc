import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import { tacticText } from '@/lib/language/tactic-text';
import { composeDraft } from '@/lib/draft/compose-draft';
import { changeBlock, OWN_START, TITLE } from '@/lib/draft/own-words';
import type { Draft } from '@/lib/model/draft';
import { fakeAsk, healthy, showPage } from '../fake-page';
import { draft, settings } from '../sample';
import { wordsField, writeWords } from './write-words';

/** A background that keeps what is written. */
function keeping(first: Draft = draft) {
  let kept = first;
  return {
    ...healthy('fr'),
    draft: () => kept,
    editBlock: ({ blockId, text, leftOut }: { blockId: string; text: string | null; leftOut?: true | undefined }) =>
      (kept = changeBlock(kept, blockId, { edited: text ?? undefined, leftOut })),
  };
}

describe('words of one’s own in a draft', () => {
  it('change the title, which is the subject of the mail', async () => {
    const { requestsOf } = showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Novembre/ }));
    const area = (await wordsField()) as HTMLTextAreaElement;
    expect(area.value).toBe(draft.title);
    expect(screen.getByText(/l’objet du courriel/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Écarter ce passage' })).toBeNull();
    await writeWords('Trois décisions pour novembre');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Trois décisions pour novembre' })).toBeTruthy();
    expect(requestsOf('editBlock')).toMatchObject([{ blockId: TITLE, text: 'Trois décisions pour novembre' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByRole('heading', { level: 1, name: draft.title })).toBeTruthy();
  });

  it('stand above everything, and leave again', async () => {
    const { requestsOf } = showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: 'Ajouter un mot au début' }));
    await writeWords('Bonjour Paul,');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    const greeting = await screen.findByText('Bonjour Paul,');
    const heading = screen.getByRole('heading', { name: 'Est-ce que cela marche ?' });
    expect(greeting.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await waitFor(() => expect(requestsOf('editBlock')).toMatchObject([{ blockId: OWN_START }]));
    fireEvent.click(screen.getByRole('button', { name: /^Modifier\s: Bonjour/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Retirer ce passage' }));
    expect(await screen.findByRole('button', { name: 'Ajouter un mot au début' })).toBeTruthy();
    expect(screen.queryByText('Bonjour Paul,')).toBeNull();
  });

  it('say that other words are proposed by now, and show them', async () => {
    const blocks = draft.blocks.map((block) =>
      block.id === 'working.answer' ? { ...block, edited: 'Presque.', changedSince: true as const } : block,
    );
    const { requestsOf } = showPage(<DraftEditor />, keeping({ ...draft, blocks }));
    const summary = await screen.findByText('Le texte proposé a changé');
    const fold = summary.closest('details');
    if (fold === null) throw new Error('It is no fold.');
    expect(within(fold).getByText(/^Pas encore\./)).toBeTruthy();
    fireEvent.click(within(fold).getByText('Garder mes mots'));
    await waitFor(() => expect(requestsOf('editBlock')).toMatchObject([{ text: 'Presque.' }]));
    await waitFor(() => expect(screen.queryByText('Le texte proposé a changé')).toBeNull());
    expect(screen.getByText('Presque.')).toBeTruthy();
  });
});

describe('a draft whose figures or settings have changed', () => {
  it('says so, and takes them when asked', async () => {
    showPage(<DraftEditor />, healthy('fr'));
    expect(await screen.findByText(/ont changé depuis que ce brouillon a été écrit/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mettre à jour le brouillon' }));
    await waitFor(() => expect(screen.queryByText(/ont changé depuis/)).toBeNull());
  });

  it('is looked at again when a setting changes elsewhere, and not spoken of while nothing did', async () => {
    const material = await fakeAsk(healthy('fr')).ask('draftMaterial', {
      propertyId: draft.propertyId,
      kind: 'monthly',
    });
    let boss = 'Paul';
    const written = composeDraft(material, draft.writtenAt, tacticText);
    const { page, requestsOf } = showPage(<DraftEditor />, {
      ...healthy('fr'),
      draft: () => written,
      draftMaterial: () => ({ ...material, settings: { ...material.settings, boss } }),
    });
    await waitFor(() => expect(requestsOf('draftMaterial')).toHaveLength(1));
    expect(screen.queryByText(/ont changé depuis/)).toBeNull();
    boss = 'Claire';
    page.change({ store: 'settings', key: draft.propertyId });
    expect(await screen.findByText(/ont changé depuis/)).toBeTruthy();
  });
});

describe('an unsent email', () => {
  it.each([
    ['paul@shop.example', [{ address: 'paul@shop.example', name: 'Paul' }]],
    [undefined, undefined],
  ])('is for the boss whose address is %s', async (bossAddress, to) => {
    const answers = { ...healthy('fr'), settings: () => ({ ...settings, ...(bossAddress ? { bossAddress } : {}) }) };
    const { environment } = showPage(<DraftEditor />, answers);
    fireEvent.click(await screen.findByRole('button', { name: 'Courriel (.eml)' }));
    await waitFor(() => expect(environment.saveFile).toHaveBeenCalledOnce());
    const content = environment.saveFile.mock.calls[0]?.[1] as Blob;
    const read = await PostalMime.parse(await content.text());
    expect(read.to).toEqual(to);
  });
});
