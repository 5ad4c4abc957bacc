import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import type { ActionNote } from '@/lib/model/action-note';
import type { FailureCode } from '@/lib/model/failure';
import type { Action } from '@/lib/model/memory';
import { CONNECTED, failing, healthy, showPage, whatOf } from '../fake-page';
import { action, memory, PROPERTY_ID, report } from '../sample';
import { panelOf, type } from './panels';

const DAY = '2026-10-02';
const started: Action = { ...action, title: 'Relancer les paniers', startedOn: DAY };
const note: ActionNote = {
  state: 'standing',
  day: DAY,
  title: 'Relancer les paniers',
  text: 'Action commencée ce jour-là. Noté depuis Plateau.',
  heldTo: DAY,
  ids: ['9'],
};
const noted = (more: Partial<ActionNote> = {}, of: Partial<Action> = {}): Action => ({
  ...started,
  ...of,
  note: { ...note, ...more },
});

/** The panel, where the memory is what the last answer left. */
function show(actions: readonly Action[], more: Parameters<typeof showPage>[1] = {}, status = CONNECTED) {
  let now = { ...memory, actions: [...actions] };
  const shown = showPage(<Checklist />, {
    ...healthy('fr', status),
    memory: () => now,
    tendNote: ({ wish }) => {
      if (wish.do === 'write') now = { ...memory, actions: [noted({ day: wish.day })] };
      if (wish.do === 'remove') now = { ...memory, actions: [noted({ state: 'removed' })] };
      return now;
    },
    ...more,
  });
  return { ...shown, keep: (kept: readonly Action[]) => void (now = { ...memory, actions: [...kept] }) };
}

const press = (panel: Awaited<ReturnType<typeof panelOf>>, name: RegExp) =>
  fireEvent.click(panel.getByRole('button', { name }));

describe('an action as a note in Google Analytics', () => {
  it('says what will be written, where, who reads it and what Google will ask, before anything is', async () => {
    const { asked, page } = show([started]);
    const panel = await panelOf('En cours');
    await panel.findByRole('button', { name: /^Noter dans Google Analytics/ });
    press(panel, /^Noter dans Google Analytics/);
    expect((panel.getByLabelText('Titre') as HTMLInputElement).value).toBe('Relancer les paniers');
    expect((panel.getByLabelText('Jour') as HTMLInputElement).value).toBe(DAY);
    expect(panel.getByText(/« Action commencée ce jour-là\. Noté depuis Plateau\. »/)).toBeTruthy();
    expect(panel.getByText(/graphiques de « Maison Lienart ».*Quiconque a accès/)).toBeTruthy();
    expect(panel.getByText(/Google vous demandera le droit de modifier/)).toBeTruthy();
    expect(asked.some(({ name }) => name === 'connectNotes' || name === 'tendNote')).toBe(false);
    expect(page.environment.askHostAccess).not.toHaveBeenCalled();
  });

  it('asks for the right, writes, says so and shows where it stands', async () => {
    const { requestsOf } = show([started]);
    const panel = await panelOf('En cours');
    await panel.findByRole('button', { name: /^Noter dans Google Analytics/ });
    press(panel, /^Noter dans Google Analytics/);
    type(panel, 'Jour', '2026-10-05');
    press(panel, /^Noter$/);
    expect(await panel.findByText(/^Noté dans Google Analytics à la date du 5 octobre/)).toBeTruthy();
    expect(requestsOf('connectNotes')).toHaveLength(1);
    expect(requestsOf('tendNote')).toEqual([
      {
        propertyId: PROPERTY_ID,
        actionId: action.id,
        wish: { do: 'write', day: '2026-10-05', title: 'Relancer les paniers', text: note.text },
      },
    ]);
    expect(screen.getByText('C’est noté dans Google Analytics.')).toBeTruthy();
    // What came back is shown, not asked for again; the report was told again meanwhile.
    await waitFor(() => expect(requestsOf('report')).toHaveLength(2));
    expect(requestsOf('memory')).toHaveLength(1);
    const link = panel.getByRole('link', { name: /^Voir sur les graphiques/ }).getAttribute('href') ?? '';
    expect(decodeURIComponent(link)).toContain(`p${PROPERTY_ID}/reports/explorer`);
    expect(decodeURIComponent(link)).toContain('_u.date00=20260907&_u.date01=20261102');
  });

  it('asks Google no second time for a right that it has', async () => {
    const { requestsOf } = show([started], {}, { ...CONNECTED, notes: true });
    const panel = await panelOf('En cours');
    await panel.findByRole('button', { name: /^Noter dans Google Analytics/ });
    press(panel, /^Noter dans Google Analytics/);
    expect(panel.queryByText(/Google vous demandera/)).toBeNull();
    press(panel, /^Noter$/);
    await panel.findByText(/^Noté dans Google Analytics/);
    expect(requestsOf('connectNotes')).toEqual([]);
  });

  it('keeps within what Google takes of a title, between words, with the whole of it below', async () => {
    const title = 'Relancer les paniers abandonnés des trente derniers jours, avec un groupe témoin';
    show([{ ...started, title }]);
    const panel = await panelOf('En cours');
    await panel.findByRole('button', { name: /^Noter dans Google Analytics/ });
    press(panel, /^Noter dans Google Analytics/);
    expect((panel.getByLabelText('Titre') as HTMLInputElement).value).toBe(
      'Relancer les paniers abandonnés des trente derniers jours…',
    );
    expect(panel.getByText(new RegExp(`« ${title}\\. Action commencée`))).toBeTruthy();
    type(panel, 'Titre', 'x'.repeat(61));
    press(panel, /^Noter$/);
    expect(panel.getByText('Google en prend 60 caractères au plus.')).toBeTruthy();
  });

  it('keeps what was typed where the right was not given', async () => {
    const { requestsOf } = show([started], { connectNotes: failing('note-declined') });
    const panel = await panelOf('En cours');
    await panel.findByRole('button', { name: /^Noter dans Google Analytics/ });
    press(panel, /^Noter dans Google Analytics/);
    type(panel, 'Titre', 'Mes paniers');
    press(panel, /^Noter$/);
    expect((await panel.findByRole('alert')).textContent).toContain(whatOf('note-declined', 'fr'));
    expect((panel.getByLabelText('Titre') as HTMLInputElement).value).toBe('Mes paniers');
    expect(requestsOf('tendNote')).toEqual([]);
  });

  it.each(['note-not-editor', 'note-full', 'note-quota', 'note-unanswered'] satisfies FailureCode[])(
    'tells %s beside the action, and keeps what was asked for',
    async (code) => {
      const { keep, requestsOf } = show([started], { tendNote: failing(code) });
      const panel = await panelOf('En cours');
      await panel.findByRole('button', { name: /^Noter dans Google Analytics/ });
      press(panel, /^Noter dans Google Analytics/);
      keep([noted({ state: 'wanted', title: 'Mes paniers', ids: [] })]);
      press(panel, /^Noter$/);
      expect((await panel.findByRole('alert')).textContent).toContain(whatOf(code, 'fr'));
      expect(panel.getByText(/^Note du 2 octobre .*pas encore confirmée/)).toBeTruthy();
      press(panel, /^Réessayer/);
      await waitFor(() => expect(requestsOf('tendNote')).toHaveLength(2));
      expect(requestsOf('tendNote')[1]).toMatchObject({ wish: { do: 'write', title: 'Mes paniers', day: DAY } });
      await waitFor(() => expect(panel.getByRole('button', { name: /^En rester là/ })).toBeTruthy());
      press(panel, /^En rester là/);
      await waitFor(() => expect(requestsOf('tendNote')[2]).toMatchObject({ wish: { do: 'leave' } }));
    },
  );

  it('asks for the right again where it was taken back', async () => {
    const { requestsOf } = show([noted()], { tendNote: failing('note-declined') }, { ...CONNECTED, notes: true });
    const panel = await panelOf('En cours');
    await panel.findByText(/^Noté dans/);
    press(panel, /^Retirer la note/);
    await panel.findByRole('alert');
    press(panel, /^Retirer la note/);
    await waitFor(() => expect(requestsOf('connectNotes')).toHaveLength(1));
  });

  it('offers to move the note with its action, and to leave it', async () => {
    const done = noted({}, { state: 'done', doneOn: '2026-11-12' });
    const { requestsOf } = show([done]);
    const panel = await panelOf('Fait');
    expect(await panel.findByText(/datée du 12 novembre, sa note du 2 octobre/)).toBeTruthy();
    press(panel, /^Déplacer la note au 12 novembre/);
    await waitFor(() => expect(requestsOf('tendNote')).toHaveLength(1));
    expect(requestsOf('tendNote')[0]).toMatchObject({
      wish: { do: 'move', day: '2026-11-12', text: 'Action en place depuis ce jour. Noté depuis Plateau.' },
    });
    press(panel, /^La laisser/);
    await waitFor(() => expect(requestsOf('tendNote')[1]).toMatchObject({ wish: { do: 'leave' } }));
  });

  it('says of what was dropped that its note still stands, until that is settled', async () => {
    const { requestsOf } = show([noted({}, { state: 'dropped' })]);
    const panel = await panelOf('Abandonné, et encore noté');
    expect(await panel.findByText(/encore noté dans Google Analytics à la date du 2 octobre/)).toBeTruthy();
    expect(panel.queryByRole('button', { name: /^Déplacer/ })).toBeNull();
    press(panel, /^Retirer la note/);
    await waitFor(() => expect(requestsOf('tendNote')).toMatchObject([{ wish: { do: 'remove' } }]));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Abandonné, et encore noté' })).toBeNull());
  });

  it.each(['csv', 'demo'] as const)('offers nothing of a property that is none of Google’s: %s', async (source) => {
    show([started, noted()], { report: () => ({ ...report, source }) });
    const panel = await panelOf('En cours');
    await screen.findByRole('region', { name: 'Propositions' });
    expect(panel.queryByText(/not[eé].? dans Google Analytics|la note/i)).toBeNull();
  });
});
