import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import { tacticText } from '@/lib/language/tactic-text';
import { healthy, showPage } from '../fake-page';
import { action, memory, PROPERTY_ID, recommendation } from '../sample';

/** The article that carries a title. */
async function lineOf(title: RegExp): Promise<HTMLElement> {
  const article = (await screen.findByRole('heading', { name: title })).closest('article');
  if (article === null) throw new Error('The heading stands in no article.');
  return article;
}

describe('what was decided', () => {
  it('keeps at hand how what was taken on is done, and by what it will be judged', async () => {
    const due = '2026-12-12';
    showPage(<Checklist />, { ...healthy('fr'), memory: () => ({ ...memory, actions: [{ ...action, due }] }) });
    const panel = within(await screen.findByRole('region', { name: 'En cours' }));
    fireEvent.click(panel.getByText('Comment faire'));
    const text = tacticText(action.tacticId, 'fr');
    const steps = panel.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(steps).toEqual(text?.steps);
    expect(text?.caution).toBeTruthy();
    expect(panel.getByText('Attention')).toBeTruthy();
    expect(panel.getByRole('heading', { name: 'Comment ce sera jugé' })).toBeTruthy();
    expect(panel.getByText(/^La conversion .*mobile/)).toBeTruthy();
    expect(panel.getByText(/^Huit semaines après la mise en place$/)).toBeTruthy();
    expect(panel.getByText(/^un écart de 8 %/)).toBeTruthy();
    expect(panel.getByText(/^Le 6 février 2027, si c’est en place à l’échéance$/)).toBeTruthy();
  });

  it('takes a refusal back from the news of it', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const line = within(await lineOf(/petit écran/));
    fireEvent.click(line.getByRole('button', { name: /^Écarter/ }));
    fireEvent.input(line.getByLabelText('Pourquoi ?'), { target: { value: 'Pas le temps' } });
    fireEvent.click(line.getByRole('button', { name: 'Écarter' }));
    const news = (await screen.findByText(/^Écarté\. On en reparle/)).closest<HTMLElement>('[role=status]');
    if (news === null) throw new Error('Nothing was said.');
    fireEvent.click(within(news).getByRole('button', { name: 'Annuler' }));
    await waitFor(() =>
      expect(requestsOf('reconsider')).toEqual([{ propertyId: PROPERTY_ID, fingerprint: recommendation.fingerprint }]),
    );
    expect(await screen.findByText('Annulé.')).toBeTruthy();
  });

  it('lists what was declined with its reason and its day, and brings it back', async () => {
    const refusal = { on: '2026-11-02', reason: 'pas de développeur', revisitOn: '2027-02-01' };
    const { fingerprint, tacticId } = recommendation;
    const said = { firstSaidOn: '2026-11-01', lastSaidOn: '2026-11-01', timesSaid: 1, lastSize: null };
    const entry = {
      fingerprint,
      tacticId,
      propertyId: PROPERTY_ID,
      findingId: 'f',
      state: 'refused' as const,
      ...said,
    };
    const over = { ...entry, fingerprint: 'other', refusal: { ...refusal, revisitOn: '2026-11-20' } };
    const entries = [{ ...entry, refusal }, over];
    const { requestsOf } = showPage(<Checklist />, { ...healthy('fr'), memory: () => ({ ...memory, entries }) });
    const panel = within(await screen.findByRole('region', { name: 'Propositions' }));
    fireEvent.click(panel.getByText('Une proposition écartée'));
    expect(panel.getByText('Pas de développeur')).toBeTruthy();
    expect(panel.getByText('Écartée le 2 novembre, à revoir le 1er février 2027')).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: /^Reprendre/ }));
    await waitFor(() => expect(requestsOf('reconsider')).toEqual([{ propertyId: PROPERTY_ID, fingerprint }]));
  });
});
