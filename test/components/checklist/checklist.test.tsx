import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import { placeAction } from '@/lib/advise/place-action';
import { tacticText } from '@/lib/language/tactic-text';
import { failing, healthy, showPage, whatOf } from '../fake-page';
import { action, memory, PROPERTY_ID, recommendation, settings } from '../sample';

/** The article that carries a title. */
async function lineOf(title: string | RegExp): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name: title });
  const article = heading.closest('article');
  if (article === null) throw new Error('The heading stands in no article.');
  return article;
}

describe('Checklist', () => {
  it('counts the hours of what is under way against those that there are', async () => {
    showPage(<Checklist />, healthy('fr'));
    expect(await screen.findByText('4,1 h prises sur 8 h par semaine.')).toBeTruthy();
  });

  it('says when it is too much', async () => {
    const actions = [action, { ...action, id: 'a2', weeklyHours: 7.5 }];
    showPage(<Checklist />, { ...healthy('fr'), memory: () => ({ ...memory, actions }) });
    expect(await screen.findByText(/C’est 4,7 h de trop/)).toBeTruthy();
  });

  it('accepts advice with owner, deputy and day', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const line = within(await lineOf(/petit écran/));
    fireEvent.click(line.getByRole('button', { name: /^Retenir/ }));
    expect((line.getByLabelText('Responsable') as HTMLInputElement).value).toBe('Sacha');
    expect(document.activeElement).toBe(line.getByLabelText('Responsable'));
    fireEvent.input(line.getByLabelText('Suppléant'), { target: { value: 'Inès' } });
    fireEvent.input(line.getByLabelText('Échéance'), { target: { value: '2026-11-28' } });
    fireEvent.click(line.getByRole('button', { name: 'Retenir' }));
    await waitFor(() =>
      expect(requestsOf('accept')).toEqual([
        {
          propertyId: PROPERTY_ID,
          fingerprint: recommendation.fingerprint,
          owner: 'Sacha',
          deputy: 'Inès',
          due: '2026-11-28',
          doneWhen: tacticText(recommendation.tacticId, 'fr')?.doneWhen,
        },
      ]),
    );
    expect(await screen.findByText(/La façon de juger le résultat est fixée/)).toBeTruthy();
  });

  it('accepts nothing without an owner', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const line = within(await lineOf(/petit écran/));
    fireEvent.click(line.getByRole('button', { name: /^Retenir/ }));
    fireEvent.input(line.getByLabelText('Responsable'), { target: { value: '  ' } });
    fireEvent.click(line.getByRole('button', { name: 'Retenir' }));
    expect(await line.findByText('Indiquez qui s’en charge.')).toBeTruthy();
    expect(requestsOf('accept')).toEqual([]);
  });

  it('refuses with a reason and a day to look again, in English too', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('en'), 'en');
    const line = within(await lineOf(/small screen/));
    fireEvent.click(line.getByRole('button', { name: /^Decline/ }));
    fireEvent.click(line.getByRole('button', { name: 'Decline' }));
    expect(await line.findByText(/A reason, however short/)).toBeTruthy();
    fireEvent.input(line.getByLabelText('Why?'), { target: { value: 'No developer before spring' } });
    fireEvent.input(line.getByLabelText('Look again on'), { target: { value: '2027-03-01' } });
    fireEvent.click(line.getByRole('button', { name: 'Decline' }));
    await waitFor(() =>
      expect(requestsOf('refuse')).toMatchObject([{ reason: 'No developer before spring', revisitOn: '2027-03-01' }]),
    );
  });

  it('keeps what was typed when the background fails', async () => {
    showPage(<Checklist />, { ...healthy('fr'), accept: failing('storage-full') });
    const line = within(await lineOf(/petit écran/));
    fireEvent.click(line.getByRole('button', { name: /^Retenir/ }));
    fireEvent.input(line.getByLabelText('Suppléant'), { target: { value: 'Inès' } });
    fireEvent.click(line.getByRole('button', { name: 'Retenir' }));
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('storage-full', 'fr'));
    expect((line.getByLabelText('Suppléant') as HTMLInputElement).value).toBe('Inès');
  });

  it('writes to those whom an action concerns, and keeps that they know', async () => {
    const contacts = [{ department: 'it' as const, name: 'Karim', address: 'karim@shop.example' }];
    const actions = [{ ...action, departments: ['it'], state: 'doing' as const }];
    const { requestsOf } = showPage(<Checklist />, {
      ...healthy('fr'),
      settings: () => ({ ...settings, author: 'Sacha', contacts }),
      memory: () => ({ ...memory, actions }),
    });
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    expect(panel.getByText('Personne n’est prévenu')).toBeTruthy();
    expect(panel.getByText(/l’informatique \(Karim\)/)).toBeTruthy();
    const message = panel.getByRole('link', { name: /^Leur écrire/ }).getAttribute('href') ?? '';
    expect(message).toMatch(/^mailto:karim%40shop\.example\?subject=/);
    expect(decodeURIComponent(message)).toContain('Merci,\r\nSacha');
    fireEvent.click(panel.getByRole('button', { name: /^Ils sont prévenus/ }));
    await waitFor(() =>
      expect(requestsOf('editAction')).toEqual([
        { propertyId: PROPERTY_ID, actionId: action.id, change: { toldOn: '2026-11-21' } },
      ]),
    );
    expect(await screen.findByText(/ils sont prévenus/)).toBeTruthy();
  });

  it('flags what is late, still and without a deputy, in words', async () => {
    showPage(<Checklist />, healthy('fr'));
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    for (const flag of ['en retard', 'sans suppléant', 'sans mouvement depuis 8 semaines'])
      expect(panel.getByText(flag)).toBeTruthy();
    expect(panel.getByText(/Prévenir : .*CRM et .*informatique/)).toBeTruthy();
  });

  it('moves an action and says so', async () => {
    const moved = { ...memory, actions: [{ ...action, state: 'done' as const, doneOn: '2026-11-21' }] };
    const { requestsOf } = showPage(<Checklist />, { ...healthy('fr'), editAction: () => moved });
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    fireEvent.change(panel.getByLabelText('État'), { target: { value: 'done' } });
    expect(await screen.findByRole('region', { name: 'Fait' })).toBeTruthy();
    expect(requestsOf('editAction')).toEqual([{ propertyId: PROPERTY_ID, actionId: 'a1', change: { state: 'done' } }]);
  });

  it('puts an action higher with the arrow keys, says its place and keeps the focus on it', async () => {
    let actions = ['a1', 'a2', 'a3'].map((id) => ({ ...action, id }));
    const { requestsOf } = showPage(<Checklist />, {
      ...healthy('fr'),
      memory: () => ({ ...memory, actions }),
      placeAction: (request) => {
        const placed = placeAction({ ...memory, actions }, request.actionId, request);
        ({ actions } = placed);
        return placed;
      },
    });
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    fireEvent.click(panel.getByRole('radio', { name: 'Par objectif' }));
    const handles = () => panel.getAllByRole('button', { name: /^Monter ou descendre/ });
    const last = handles()[2];
    if (last === undefined) throw new Error('There is no third handle.');
    last.focus();
    fireEvent.keyDown(last, { key: 'ArrowDown' });
    expect(requestsOf('placeAction')).toEqual([]);
    fireEvent.keyDown(last, { key: 'ArrowUp' });
    expect(await screen.findByText(/ : place 2 sur 3$/)).toBeTruthy();
    expect(requestsOf('placeAction')).toEqual([
      { propertyId: PROPERTY_ID, actionId: 'a3', beside: 'a2', side: 'before' },
    ]);
    expect(document.activeElement).toBe(handles()[1]);
  });

  it('shows what another window decided, without being asked', async () => {
    let actions = [action];
    const { page } = showPage(<Checklist />, { ...healthy('fr'), memory: () => ({ ...memory, actions }) });
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    actions = [action, { ...action, id: 'a2', title: 'Relancer les paniers' }];
    page.change({ store: 'memories', key: 'another property' });
    page.change({ store: 'drafts', key: PROPERTY_ID });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(panel.queryByRole('heading', { name: 'Relancer les paniers' })).toBeNull();
    page.change({ store: 'memories', key: PROPERTY_ID });
    expect(await panel.findByRole('heading', { name: 'Relancer les paniers' })).toBeTruthy();
  });

  it('offers no order where there is nothing to order', async () => {
    showPage(<Checklist />, healthy('fr'));
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    expect(panel.queryAllByRole('button', { name: /^Monter ou descendre/ })).toEqual([]);
  });

  it('says of what is done whether it worked, or when that will be judged', async () => {
    const done = { ...action, state: 'done' as const, doneOn: '2026-10-02' };
    const relative = { estimate: 0.06, low: 0.02, high: 0.1, level: 0.9 };
    const outcome = { actionId: 'a1', verdict: 'improved' as const, judgedOn: '2026-11-20', effect: null, relative };
    const actions = [done, { ...done, id: 'a2', doneOn: '2026-11-20' }];
    showPage(<Checklist />, { ...healthy('fr'), memory: () => ({ ...memory, actions }), outcomes: () => [outcome] });
    const panel = within(await screen.findByRole('region', { name: 'Fait' }));
    expect(await panel.findByText(/^A amélioré le résultat : \+6(,0)? %/)).toBeTruthy();
    expect(panel.getByText(/^Son effet sera jugé .*18 janvier 2027/)).toBeTruthy();
  });

  it('keeps a journal of what happened', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('en'), 'en');
    const panel = within(await screen.findByRole('region', { name: 'Journal' }));
    fireEvent.input(panel.getByLabelText('On'), { target: { value: '2026-11-12' } });
    fireEvent.input(panel.getByLabelText('What happened'), { target: { value: 'Price up 5%' } });
    fireEvent.click(panel.getByRole('button', { name: 'Note it' }));
    await waitFor(() =>
      expect(requestsOf('annotate')).toEqual([{ propertyId: PROPERTY_ID, from: '2026-11-12', text: 'Price up 5%' }]),
    );
  });

  it('asks what was changed once, and keeps the answer', async () => {
    const annotation = { id: 'n1', propertyId: PROPERTY_ID, from: '2026-09-03', text: 'Refonte' };
    const answered = { ...memory, annotations: [annotation] };
    const { requestsOf } = showPage(<Checklist />, { ...healthy('fr'), annotate: () => answered });
    const panel = within(await screen.findByRole('region', { name: 'Une question pour vous' }));
    expect(panel.getByText(/Conversion : une marche apparaît vers le 3 septembre/)).toBeTruthy();
    fireEvent.input(panel.getByLabelText('Votre réponse'), { target: { value: 'Refonte' } });
    fireEvent.click(panel.getByRole('button', { name: 'Noter' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Une question pour vous' })).toBeNull());
    expect(requestsOf('annotate')).toEqual([{ propertyId: PROPERTY_ID, from: '2026-09-03', text: 'Refonte' }]);
  });

  it('shows what was decided elsewhere when one comes back to it', async () => {
    let now = memory;
    showPage(<Checklist />, { ...healthy('fr'), memory: () => now });
    await screen.findByRole('region', { name: 'En cours' });
    now = { ...memory, actions: [{ ...action, state: 'done', doneOn: '2026-11-21' }] };
    fireEvent(window, new Event('focus'));
    expect(await screen.findByRole('region', { name: 'Fait' })).toBeTruthy();
  });

  it('invites to begin when nothing is under way', async () => {
    showPage(<Checklist />, { ...healthy('fr'), memory: () => ({ ...memory, actions: [] }) });
    expect(await screen.findByText(/Rien d’engagé pour l’instant/)).toBeTruthy();
  });
});
