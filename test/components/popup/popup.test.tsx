import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/popup';
import { CONNECTED, DEMO, failing, healthy, showPage, whatOf } from '../fake-page';
import { tacticText } from '@/lib/language/tactic-text';
import { action, euros, gapFinding, PROPERTY_ID, recommendation, report, settings } from '../sample';

describe('Popup', () => {
  it('says in French how the property is, with the verdict in words', async () => {
    showPage(<Popup />, healthy('fr'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Maison Lienart' })).toBeTruthy();
    expect(screen.getByText(/au 19 nov\. · lu il y a/)).toBeTruthy();
    const vitals = within(screen.getByRole('region', { name: 'Comment va le site' }));
    expect(vitals.getByText('Plafonne depuis sept mois')).toBeTruthy();
    expect(vitals.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Rédiger octobre' })).toBeTruthy();
  });

  it('says the same in English when the property is read in English', async () => {
    showPage(<Popup />, healthy('en'), 'fr');
    expect(await screen.findByText('On a plateau for seven months')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Write October' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy();
  });

  it('shows the stored report before the fresh one comes, and says aloud that it came', async () => {
    let arrive = () => {};
    const fresh = new Promise<typeof report>((resolve) => {
      arrive = () => resolve({ ...report, asOf: '2026-11-20' });
    });
    showPage(<Popup />, { ...healthy('fr'), refresh: () => fresh });
    expect(await screen.findByText(/au 19 nov\./)).toBeTruthy();
    expect(await screen.findByText('Lecture des derniers chiffres…')).toBeTruthy();
    arrive();
    expect(await screen.findByText(/chiffres complets jusqu’au 20 novembre 2026/)).toBeTruthy();
  });

  it('does not collect again what is fresh', async () => {
    const stored = { ...report, collectedAt: '2026-11-21T11:45:00Z' };
    const { asked } = showPage(<Popup />, { ...healthy('fr'), report: () => stored });
    await screen.findByText('Plafonne depuis sept mois');
    expect(asked.map(({ name }) => name)).not.toContain('refresh');
  });

  it('prompts three times at most, the question first', async () => {
    const { environment } = showPage(<Popup />, healthy('fr'));
    const prompts = within(await screen.findByRole('region', { name: 'À faire avancer' }));
    await waitFor(() => expect(prompts.getAllByRole('article')).toHaveLength(3));
    const [question] = prompts.getAllByRole('article');
    fireEvent.click(within(question as HTMLElement).getByRole('button', { name: 'Répondre' }));
    expect(environment.openChecklist).toHaveBeenCalledOnce();
  });

  it('accepts a piece of advice for its author and takes it off the list', async () => {
    const accepted = {
      entries: [],
      actions: [{ ...action, fingerprint: recommendation.fingerprint }],
      annotations: [],
    };
    const { requestsOf } = showPage(<Popup />, { ...healthy('fr'), accept: () => accepted });
    const accept = await screen.findByRole('button', { name: /^Retenir.*petit écran/ });
    fireEvent.click(accept);
    expect(await screen.findByText('Ajouté à la checklist.')).toBeTruthy();
    expect(requestsOf('accept')).toEqual([
      {
        propertyId: PROPERTY_ID,
        fingerprint: recommendation.fingerprint,
        owner: 'Sacha',
        deputy: '',
        due: null,
        doneWhen: tacticText(recommendation.tacticId, 'fr')?.doneWhen,
      },
    ]);
    expect(screen.queryByRole('button', { name: /^Retenir.*petit écran/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'À faire avancer' })));
  });

  it('accepts a piece of advice for the person when no author is named', async () => {
    const { requestsOf } = showPage(<Popup />, {
      ...healthy('fr'),
      settings: () => ({ ...settings, language: 'fr', author: '' }),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Retenir.*petit écran/ }));
    expect(await screen.findByText('Ajouté à la checklist.')).toBeTruthy();
    expect(requestsOf('accept')).toMatchObject([{ owner: 'moi' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(requestsOf('reconsider')).toHaveLength(1));
  });

  it('puts advice off until a day that it names', async () => {
    const { requestsOf } = showPage(<Popup />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: /^Pas maintenant.*petit écran/ }));
    expect(await screen.findByText(/On en reparle le 19 décembre/)).toBeTruthy();
    expect(requestsOf('refuse')).toMatchObject([{ revisitOn: '2026-12-19', reason: 'Pas maintenant' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText('Annulé.')).toBeTruthy();
    expect(requestsOf('reconsider')).toEqual([{ propertyId: PROPERTY_ID, fingerprint: recommendation.fingerprint }]);
  });

  it('says that the figures are a demonstration, and offers to connect', async () => {
    const { environment } = showPage(<Popup />, healthy('fr', DEMO));
    expect(await screen.findByRole('complementary', { name: /démonstration/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Connecter Google Analytics' }));
    expect(environment.openWelcome).toHaveBeenCalledOnce();
  });

  it('says where the pace leads when there is a target', async () => {
    const pace = {
      ...gapFinding,
      id: 'pace',
      kind: 'pace' as const,
      metric: 'totalRevenue' as const,
      direction: 'down' as const,
    };
    const told = { ...report, findings: [{ ...pace, figures: { to: euros(10e6), projected: euros(4.2e6) } }] };
    const { container } = showPage(<Popup />, { ...healthy('fr'), report: () => told, refresh: () => told });
    await screen.findByText('Plafonne depuis sept mois');
    // With advice, once the first sight stands.
    await waitFor(() => expect(container.querySelector('.pace')?.textContent).toMatch(/10.M€.*5,8.M€/));
  });

  it('says first that the data cannot carry advice', async () => {
    const broken = { code: 'no-key-events', severity: 'block', metrics: ['keyEvents'], dimensions: [] } as const;
    const noted = { ...broken, code: 'other-row', severity: 'note' } as const;
    const told = {
      ...report,
      health: [noted, broken].map((flag) => ({ ...flag, metrics: [...flag.metrics], dimensions: [] })),
    };
    const { container } = showPage(<Popup />, { ...healthy('fr'), report: () => told, refresh: () => told });
    await screen.findByText('Plafonne depuis sept mois');
    await waitFor(() => expect(container.querySelectorAll('.health-note')).toHaveLength(1));
    expect(container.querySelector('.health-note')?.textContent?.length).toBeGreaterThan(20);
  });

  it('reads the property of the tab in view', async () => {
    const { environment, requestsOf } = showPage(<Popup />, healthy('fr'));
    await screen.findByText('Plafonne depuis sept mois');
    expect(environment.propertyInView).toHaveBeenCalledOnce();
    expect(requestsOf('report')).toEqual([{ propertyId: PROPERTY_ID }]);
  });

  it('keeps the last report when a refresh fails, and says what to do', async () => {
    showPage(<Popup />, { ...healthy('fr'), refresh: failing('offline') });
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('offline', 'fr'));
    expect(screen.getByText('Plafonne depuis sept mois')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
  });

  it('sends to the connection when the grant was withdrawn', async () => {
    const { environment } = showPage(
      <Popup />,
      { ...healthy('en'), refresh: failing('revoked-grant', 'after-action') },
      'en',
    );
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('revoked-grant', 'en'));
    fireEvent.click(screen.getByRole('button', { name: 'Connect Google Analytics' }));
    expect(environment.openWelcome).toHaveBeenCalledOnce();
  });

  it('says whose figures these are where the account cannot read those of the tab', async () => {
    const { environment } = showPage(<Popup />, { ...healthy('fr'), canRead: () => false });
    environment.propertyInView.mockResolvedValue('777');
    expect(await screen.findByText(/ne lit pas la propriété de cet onglet.*Maison Lienart/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('drafts the month of the property that it shows', async () => {
    const { environment } = showPage(<Popup />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: 'Rédiger octobre' }));
    expect(environment.openDraft).toHaveBeenCalledWith(PROPERTY_ID);
  });

  it('asks to choose a property when none was', async () => {
    const { environment } = showPage(<Popup />, healthy('fr', { ...CONNECTED, propertyId: null }));
    fireEvent.click(await screen.findByRole('button', { name: 'Choisir une propriété' }));
    expect(environment.openWelcome).toHaveBeenCalledOnce();
  });
});
