import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftEditor } from '@/components/draft-editor/draft-editor';
import { EmailPreview } from '@/components/draft-editor/email-preview';
import { inLight, previewEmail } from '@/components/email/preview-email';
import { renderEmail } from '@/components/email/render-email';
import type { DraftEntry } from '@/lib/messages/replies';
import type { Block, Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { type Answers, failing, healthy, showPage, whatOf } from '../fake-page';
import { draft, PROPERTY_ID, report, settings } from '../sample';
import { writeWords } from './write-words';

const paragraph = (id: string, text: string): Block => ({
  id,
  editions: ['boss'],
  generated: { kind: 'paragraph', text },
  evidence: [],
});
const october: Draft = {
  ...draft,
  id: `${PROPERTY_ID}|monthly|2026-10-01|2026-10-31|fr`,
  period: { from: '2026-10-01', to: '2026-10-31' },
  title: 'Octobre : tout monte',
  state: 'sent',
  blocks: [
    paragraph('working.answer', 'Pas encore. Le chiffre d’affaires plafonne depuis six mois.'),
    paragraph('gone', 'Le panier moyen recule.'),
  ],
};
const entryOf = (of: Draft, more: Partial<DraftEntry> = {}): DraftEntry => ({
  id: of.id,
  kind: of.kind,
  period: of.period,
  language: of.language,
  title: of.title,
  state: of.state,
  writtenAt: of.writtenAt,
  hasOwnWords: false,
  deliveries: [],
  ...more,
});
const entries: DraftEntry[] = [
  entryOf(draft, { hasOwnWords: true }),
  entryOf(october, {
    deliveries: [
      { edition: 'boss', way: 'eml', at: '2026-11-03T08:00:00Z', to: 'plateau.eml' },
      { edition: 'working', way: 'clipboard', at: '2026-11-03T08:05:00Z', to: 'clipboard' },
    ],
  }),
];
const withPast: Answers = {
  ...healthy('fr'),
  drafts: () => entries,
  keptDraft: ({ draftId }) => (draftId === october.id ? october : null),
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => history.replaceState(null, '', '?'));

describe('the history', () => {
  it('tells of each draft what it was about, its state and how it went', async () => {
    showPage(<DraftEditor />, withPast);
    await press('Historique');
    const dialog = within(await screen.findByRole('dialog', { name: 'Toutes les rédactions' }));
    const items = await dialog.findAllByRole('listitem');
    expect(items[0]?.textContent).toMatch(/Mois · Novembre 2026.*Non remise.*Vous la lisez.*avec vos mots/);
    expect(items[1]?.textContent).toMatch(/Mois · Octobre 2026Octobre\s: tout monteRemise/);
    expect(dialog.getByText(/^3 novembre 2026.*· Pour Paul · courriel en fichier · plateau\.eml$/)).toBeTruthy();
    expect(dialog.getByText(/· Notes de travail · copie · presse-papiers$/)).toBeTruthy();
  });

  it('tells what was only mailed from what was handed over, and a sending of which nobody knows', async () => {
    const mail = {
      edition: 'boss' as const,
      way: 'gmail' as const,
      at: '2026-11-03T08:00:00Z',
      to: 'sacha@example.com',
    };
    const drafts = () => [
      entryOf(draft, { deliveries: [mail] }),
      entryOf({ ...draft, id: 'b' }, { deliveries: [{ ...mail, state: 'sending' }] }),
      entryOf({ ...october, language: 'en' }),
    ];
    showPage(<DraftEditor />, { ...withPast, drafts });
    await press('Historique');
    const items = await within(await screen.findByRole('dialog')).findAllByRole('listitem');
    const entriesShown = items.filter(({ parentElement }) => parentElement?.classList.contains('history'));
    expect(entriesShown[0]?.textContent).toContain('Envoyée, pas encore figée');
    expect(entriesShown[1]?.textContent).toMatch(/Non remise.*envoi incertain/);
    expect(entriesShown[2]?.textContent).toMatch(/Octobre 2026 · English.*n’a pas été conservée/);
  });

  it('opens one as it was handed over, in an address of its own, with a way back', async () => {
    const { requestsOf } = showPage(<DraftEditor />, withPast);
    await press('Historique');
    fireEvent.click(await screen.findByRole('button', { name: /Octobre/ }));
    expect(await screen.findByRole('heading', { level: 1, name: october.title })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(requestsOf('keptDraft')).toEqual([{ propertyId: PROPERTY_ID, draftId: october.id }]);
    expect(new URLSearchParams(location.search).get('draft')).toBe(october.id);
    expect(screen.getByText(/ce texte est figé/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Modifier/ })).toBeNull();
    await press('Historique');
    fireEvent.click(await screen.findByRole('button', { name: /Novembre/ }));
    expect(await screen.findByRole('heading', { level: 1, name: draft.title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Revenir à la dernière' })).toBeNull();
    await press('Historique');
    fireEvent.click(await screen.findByRole('button', { name: /Octobre/ }));
    await press('Revenir à la dernière');
    expect(await screen.findByRole('heading', { level: 1, name: draft.title })).toBeTruthy();
    expect(new URLSearchParams(location.search).get('draft')).toBeNull();
  });

  it('finds the draft of the address again, and follows the back button', async () => {
    history.replaceState(null, '', `?draft=${encodeURIComponent(october.id)}`);
    showPage(<DraftEditor />, withPast);
    expect(await screen.findByRole('heading', { level: 1, name: october.title })).toBeTruthy();
    history.replaceState(null, '', '?kind=monthly');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(await screen.findByRole('heading', { level: 1, name: draft.title })).toBeTruthy();
  });

  it('shows the latest where the address names one that is not kept', async () => {
    history.replaceState(null, '', '?draft=gone');
    showPage(<DraftEditor />, withPast);
    expect(await screen.findByRole('heading', { level: 1, name: draft.title })).toBeTruthy();
    expect(await screen.findByText(/n’est pas conservée ici/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Revenir à la dernière' })).toBeNull();
  });

  it('says so when nothing was written, and why when it cannot be read', async () => {
    const { unmount } = showPage(<DraftEditor />, healthy('en'), 'en');
    await press('History');
    expect(await screen.findByText(/No draft has been written/)).toBeTruthy();
    unmount();
    showPage(<DraftEditor />, { ...healthy('en'), drafts: failing('storage-unreadable') }, 'en');
    await press('History');
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('storage-unreadable', 'en'));
  });
});

describe('the comparison', () => {
  it('marks what is new, gone and changed, word by word', async () => {
    showPage(<DraftEditor />, { ...withPast, draftBefore: () => october });
    await press('Comparer au mois précédent');
    const dialog = await screen.findByRole('dialog', { name: 'Comparer au mois précédent' });
    expect(await within(dialog).findByText('1 nouveau, 1 disparu, 1 modifié')).toBeTruthy();
    expect(dialog.textContent).toMatch(/Novembre 2026, comparé à\s: octobre 2026/);
    expect([...dialog.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
      'six',
      'Le panier moyen recule.',
    ]);
    expect([...dialog.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
      'Est-ce que cela marche ?',
      'sept',
    ]);
    expect(dialog.textContent).not.toContain('n’avait pas été écrite');
  });

  it('writes the earlier one from the figures of then where none was kept, and says so', async () => {
    const { requestsOf } = showPage(<DraftEditor />, {
      ...healthy('fr'),
      earlierMaterial: () => ({
        kind: 'monthly',
        report,
        previous: null,
        memory: EMPTY_MEMORY,
        outcomes: [],
        settings,
        period: october.period,
      }),
    });
    await press('Comparer au mois précédent');
    expect(await screen.findByText(/n’avait pas été écrite à l’époque/)).toBeTruthy();
    expect(requestsOf('earlierMaterial')).toEqual([{ propertyId: PROPERTY_ID, kind: 'monthly', asOf: '2026-10-31' }]);
    expect(requestsOf('keepDraft')).toEqual([]);
    const signs = within(await screen.findByRole('table', { name: 'Les signes vitaux, avant et maintenant' }));
    expect(signs.getAllByRole('row')).toHaveLength(1 + report.vitals.length);
  });

  it('says when there is nothing to compare with', async () => {
    showPage(<DraftEditor />, healthy('en'), 'en');
    await press('Compare with last month');
    expect(await screen.findByText(/There is nothing to compare with/)).toBeTruthy();
  });
});

describe('the preview', () => {
  it('is the email that is sent, at both widths and as plain text', async () => {
    showPage(<DraftEditor />, healthy('fr'));
    const opener = await screen.findByRole('button', { name: 'Aperçu du courriel' });
    opener.focus();
    fireEvent.click(opener);
    const frame = (await screen.findByTitle('Le courriel')) as HTMLIFrameElement;
    expect(frame.getAttribute('srcdoc')).toBe(inLight(renderEmail(draft, 'boss').html, 'light'));
    expect(frame.getAttribute('sandbox')).toBe('allow-same-origin');
    expect(frame.style.inlineSize).toBe('600px');
    fireEvent.click(screen.getByLabelText('Téléphone, 320 px'));
    await waitFor(() => expect(screen.getByTitle('Le courriel').style.inlineSize).toBe('320px'));
    fireEvent.click(screen.getByLabelText('Sombre'));
    await waitFor(() => expect(screen.getByTitle('Le courriel').getAttribute('srcdoc')).toContain('@media all {'));
    fireEvent.click(screen.getByLabelText('Texte brut'));
    await waitFor(() => expect(screen.queryByTitle('Le courriel')).toBeNull());
    expect(document.querySelector('.mail-text')?.textContent).toBe(renderEmail(draft, 'boss').text);
    await press('Fermer');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(opener);
  });

  it('holds the words that were being written when it was opened', async () => {
    showPage(<DraftEditor />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier\s: Pas encore/ }));
    await writeWords('Presque.');
    await press('Aperçu du courriel');
    expect((await screen.findByTitle('Le courriel')).getAttribute('srcdoc')).toContain('Presque.');
  });

  it('changes nothing of the email but its pictures’ addresses, and answers for the system', async () => {
    const trend = report.vitals[0]?.chart;
    if (trend === undefined) throw new Error('The sample has no chart.');
    const chart: Block['generated'] = {
      kind: 'chart',
      title: 'Chiffre d’affaires',
      description: 'Par semaine.',
      chart: trend,
      table: { columns: [], rows: [] },
    };
    const drawn = { ...draft, blocks: [{ id: 'c', editions: ['boss' as const], generated: chart, evidence: [] }] };
    const { html, images } = renderEmail(drawn, 'boss');
    const draw = vi.fn(async () => new Uint8Array([1, 2, 3]));
    const shown = await previewEmail(drawn, 'boss', draw);
    expect(draw.mock.calls).toEqual([[images[0]?.chartSvg]]);
    expect(shown.html).toBe(html.replaceAll(`cid:${images[0]?.cid}`, 'data:image/png;base64,AQID'));
    expect(shown.html).not.toContain('cid:');
    const dark = inLight(shown.html, 'dark');
    expect(dark).not.toContain('prefers-color-scheme');
    expect(inLight(shown.html, 'light')).toContain('@media not all {');
  });

  it('says why when the email cannot be written', async () => {
    const broken = { ...draft, blocks: null as never };
    showPage(<EmailPreview draft={broken} edition="boss" onClose={() => undefined} />, healthy('fr'));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
