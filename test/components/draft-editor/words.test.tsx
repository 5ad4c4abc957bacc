import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import { blocksOfDocument, documentOf } from '@/components/draft-editor/words/words-document';
import { createWordsEditor, type Look } from '@/components/draft-editor/words/words-view';
import { blocksMarkdown } from '@/lib/draft/markdown';
import { parseMarkdown } from '@/lib/draft/markdown-blocks';
import { changeBlock } from '@/lib/draft/own-words';
import type { Draft } from '@/lib/model/draft';
import { healthy, showPage } from '../fake-page';
import { draft } from '../sample';
import { writeWords, wordsField } from './write-words';

const TYPED = [
  '## Le *mois* en bref\n\nDu **gras *et* encore**.',
  '- un\n  1. deux\n  2. *trois*\n- [quatre **fois**](https://a.example)',
  'Une ligne\\\nune autre',
  'Des noms : \\*, \\_x\\_, \\<b>, a\\|b',
];

describe('a person’s words in the editor', () => {
  it.each(TYPED)('are held and given back as they were: %j', (typed) => {
    const read = parseMarkdown(typed);
    expect(blocksOfDocument(documentOf(read))).toEqual(read);
    expect(blocksMarkdown(blocksOfDocument(documentOf(read)))).toBe(typed);
  });

  it('are given back whatever they are made of, and once is enough', () => {
    const through = (text: string) => blocksMarkdown(blocksOfDocument(documentOf(parseMarkdown(text))));
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'é', ' ', '\n', '*', '_', '#', '[', ']', '(', ')', '-', '<', '|', '\\'),
        }),
        (typed) => {
          const once = through(typed);
          expect(parseMarkdown(through(once))).toEqual(parseMarkdown(once));
          expect(documentOf(parseMarkdown(once)).textContent).toBe(
            documentOf(blocksOfDocument(documentOf(parseMarkdown(typed)))).textContent,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** An editor of its own, with all its words marked; what it says after each step. */
function editing(markdown: string) {
  const place = document.body.appendChild(document.createElement('div'));
  const said: string[] = [];
  let looks: readonly Look[] = [];
  const editor = createWordsEditor({
    place,
    words: parseMarkdown(markdown),
    attributes: { 'aria-label': 'mots' },
    onChange: (now) => said.push(now),
    onLook: (now) => (looks = now),
    onEscape: () => said.push('escape'),
  });
  const field = within(place).getByRole('textbox', { name: 'mots' });
  const press = (key: string, more: object = {}) =>
    fireEvent.keyDown(field, { key, keyCode: key.toUpperCase().charCodeAt(0), ...more });
  press('a', { ctrlKey: true });
  return { editor, field, press, last: () => said.at(-1), looks: () => looks };
}

describe('the tools', () => {
  it('make the marked words bold, italic, a heading, a list, a link; and take it back', () => {
    const { editor, last, looks } = editing('Tout le mois');
    editor.toggle('bold');
    expect(last()).toBe('**Tout le mois**');
    expect(looks()).toEqual(['bold']);
    editor.toggle('italic');
    expect(last()).toBe('**_Tout le mois_**');
    editor.toggle('bold');
    expect(last()).toBe('*Tout le mois*');
    editor.toggle('italic');
    editor.toggle('heading');
    expect(last()).toBe('### Tout le mois');
    editor.toggle('heading');
    editor.toggle('points');
    expect(last()).toBe('- Tout le mois');
    editor.toggle('numbers');
    expect(last()).toBe('1. Tout le mois');
    editor.toggle('numbers');
    expect(last()).toBe('Tout le mois');
    expect(editor.link('javascript:alert(1)')).toBe(false);
    expect(editor.link('https://a.example')).toBe(true);
    expect(last()).toBe('[Tout le mois](https://a.example)');
    expect(looks()).toEqual(['link']);
    editor.toggle('link');
    expect(last()).toBe('Tout le mois');
  });

  it('are on the keys of word processors, and what was done is taken back', () => {
    const { press, last } = editing('Tout');
    press('b', { ctrlKey: true });
    expect(last()).toBe('**Tout**');
    press('z', { ctrlKey: true });
    expect(last()).toBe('Tout');
    press('Escape');
    expect(last()).toBe('escape');
  });

  it('take what is pasted for the words that they are', () => {
    const { field, last } = editing('Tout');
    const clipboardData = {
      getData: (type: string) =>
        type === 'text/html' ? '<p onclick="x()">Un <b>mot</b><script>alert(1)</script><img src=x></p>' : 'Un mot',
    };
    fireEvent(field, Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
    expect(last()).toBe('Un **mot**');
  });
});

describe('a passage that is opened', () => {
  function keeping(first: Draft = draft) {
    let kept = first;
    return {
      ...healthy('fr'),
      draft: () => kept,
      editBlock: ({ blockId, text }: { blockId: string; text: string | null }) =>
        (kept = changeBlock(kept, blockId, { edited: text ?? undefined })),
    };
  }

  it('shows a heading as a heading, and keeps it one', async () => {
    const { requestsOf } = showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Est-ce que cela marche/ }));
    const field = await wordsField();
    expect(within(field).getByRole('heading', { level: 2 }).textContent).toBe('Est-ce que cela marche ?');
    expect(field.textContent).not.toContain('#');
    await writeWords('Cela marche');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Cela marche' })).toBeTruthy();
    await waitFor(() => expect(requestsOf('editBlock')).toMatchObject([{ text: '## Cela marche' }]));
  });

  it('shows bold as bold, and takes typed stars for stars', async () => {
    const blocks = draft.blocks.map((block) =>
      block.id === 'working.answer' ? { ...block, edited: 'Un **mot *fort***' } : block,
    );
    showPage(<DraftEditor />, keeping({ ...draft, blocks }));
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Un mot fort/ }));
    const field = await wordsField();
    expect(field.querySelector('strong em')?.textContent).toBe('fort');
    expect(field.textContent).toBe('Un mot fort');
    await writeWords('Canal *, <b> et _x_');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    expect((await screen.findByText('Canal *, <b> et _x_')).querySelector('em, b')).toBeNull();
  });

  it('asks where a link leads, and says so where it leads nowhere', async () => {
    showPage(<DraftEditor />, keeping());
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Pas encore/ }));
    const field = await writeWords('La source');
    fireEvent.keyDown(field, { key: 'a', keyCode: 65, ctrlKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Lien' }));
    const address = await screen.findByLabelText('Adresse');
    expect(document.activeElement).toBe(address);
    fireEvent.input(address, { target: { value: 'javascript:alert(1)' } });
    fireEvent.click(screen.getByRole('button', { name: 'Poser le lien' }));
    expect(await screen.findByText(/^Une adresse comme/)).toBeTruthy();
    fireEvent.input(address, { target: { value: 'exemple.fr/page' } });
    fireEvent.click(screen.getByRole('button', { name: 'Poser le lien' }));
    await waitFor(() => expect(screen.queryByLabelText('Adresse')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    const link = await screen.findByRole('link', { name: 'La source' });
    expect(link.getAttribute('href')).toBe('https://exemple.fr/page');
  });
});
