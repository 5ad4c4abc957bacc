import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Welcome } from '@/components/welcome/welcome';
import { CONNECTED, DEMO, failing, healthy, showPage, whatOf } from '../fake-page';
import { PROPERTY_ID } from '../sample';

describe('Welcome', () => {
  it('shows the demonstration before it asks for anything', async () => {
    const { asked } = showPage(<Welcome />, healthy('fr', DEMO));
    expect(await screen.findByText('Plafonne depuis sept mois')).toBeTruthy();
    expect(asked.map(({ name }) => name)).not.toContain('connect');
    expect(screen.getAllByText(/^Étape \d sur 3$/)).toHaveLength(3);
  });

  it('reads the demonstration when it was never read', async () => {
    const { requestsOf } = showPage(<Welcome />, { ...healthy('fr', DEMO), report: () => null });
    expect(await screen.findByText('Plafonne depuis sept mois')).toBeTruthy();
    expect(requestsOf('refresh')).toEqual([{ propertyId: PROPERTY_ID }]);
  });

  it('goes from the demonstration to the first reading in three steps', async () => {
    const { environment, requestsOf } = showPage(<Welcome />, {
      ...healthy('fr', DEMO),
      connect: () => ({ ...CONNECTED, propertyId: null }),
      chooseProperty: () => CONNECTED,
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Connecter Google Analytics' }));
    expect(environment.askHostAccess).toHaveBeenCalledOnce();
    fireEvent.change(await screen.findByLabelText('Propriété suivie'), { target: { value: PROPERTY_ID } });
    expect(await screen.findByText(/^C’est prêt\./)).toBeTruthy();
    expect(requestsOf('chooseProperty')).toEqual([{ propertyId: PROPERTY_ID }]);
    fireEvent.click(screen.getByRole('button', { name: 'Lire mon mois' }));
    expect(environment.openDraft).toHaveBeenCalledWith(PROPERTY_ID);
  });

  it('sends to the settings where there is no client id', async () => {
    const { environment } = showPage(<Welcome />, healthy('en', { ...DEMO, hasClientId: false }), 'en');
    fireEvent.click(await screen.findByRole('button', { name: 'Open the settings' }));
    expect(environment.openOptions).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Connect Google Analytics' })).toBeNull();
  });

  it('does not say that it is connected once access has expired, and goes on after connecting again', async () => {
    let expired = true;
    const properties = healthy('fr').properties ?? (() => []);
    showPage(<Welcome />, {
      ...healthy('fr'),
      connect: () => ((expired = false), CONNECTED),
      properties: (request) => (expired ? failing('expired-token', 'after-action')() : properties(request)),
    });
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('expired-token', 'fr'));
    expect(screen.queryByText('Connecté.')).toBeNull();
    const [connect] = screen.getAllByRole('button', { name: 'Connecter Google Analytics' });
    if (connect === undefined) throw new Error('Nothing connects.');
    fireEvent.click(connect);
    expect(await screen.findByText('Connecté.')).toBeTruthy();
    expect(await screen.findByLabelText('Propriété suivie')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that a list did not come, where that is not for want of connecting', async () => {
    showPage(<Welcome />, { ...healthy('fr'), properties: failing('offline') });
    expect(await screen.findByText('La liste de vos propriétés n’est pas venue.')).toBeTruthy();
    expect(screen.getByText('Connecté.')).toBeTruthy();
  });

  it('says when consent was refused and lets one begin again', async () => {
    showPage(<Welcome />, { ...healthy('fr', DEMO), connect: failing('consent-refused', 'after-action') });
    fireEvent.click(await screen.findByRole('button', { name: 'Connecter Google Analytics' }));
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('consent-refused', 'fr'));
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Connecter Google Analytics' }).length).toBeGreaterThan(0),
    );
  });
});
