import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import type { FailureCode } from '@/lib/model/failure';
import { CONNECTED, DEMO, failing, healthy, showPage, whatOf } from '../fake-page';
import { PROPERTY_ID, settings } from '../sample';

const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('Options', () => {
  it('connects within the click, and lists the properties then', async () => {
    const { environment, asked } = showPage(<Options />, { ...healthy('fr', DEMO), connect: () => CONNECTED });
    fireEvent.click((await panel('Connexion à Google')).getByRole('button', { name: 'Connecter Google Analytics' }));
    expect(environment.askHostAccess).toHaveBeenCalledOnce();
    expect(await screen.findByRole('region', { name: 'Propriété' })).toBeTruthy();
    expect(asked.map(({ name }) => name)).toContain('connect');
  });

  it('leads to the page of all properties where there are several', async () => {
    const { unmount } = showPage(<Options />, healthy('fr'));
    await panel('Propriété');
    expect(screen.queryByRole('link', { name: /toutes les propriétés/ })).toBeNull();
    unmount();
    const properties = ['1', '2'].map((id) => ({ id, displayName: id, account: 'Lienart' }));
    showPage(<Options />, { ...healthy('fr'), properties: () => properties });
    const link = (await panel('Propriété')).getByRole('link', { name: /toutes les propriétés/ });
    expect(link.getAttribute('href')).toBe('/portfolio.html');
  });

  it('says why a connection failed', async () => {
    showPage(<Options />, { ...healthy('en', DEMO), connect: failing('consent-refused', 'after-action') }, 'en');
    fireEvent.click((await panel('Connection to Google')).getByRole('button', { name: 'Connect Google Analytics' }));
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('consent-refused', 'en'));
  });

  it('helps to make a client id, step by step, and refuses what is none', async () => {
    const { environment, requestsOf } = showPage(<Options />, {
      ...healthy('fr', { ...DEMO, hasClientId: false }),
      saveClientId: () => DEMO,
    });
    const connection = await panel('Connexion à Google');
    expect(connection.getAllByText(/redirection : https:..abc\.chromiumapp\.org/).length).toBeGreaterThan(0);
    fireEvent.click(connection.getByRole('button', { name: 'Copier l’adresse de redirection' }));
    expect(environment.copyText).toHaveBeenCalledWith('https://abc.chromiumapp.org/');
    fireEvent.input(connection.getByLabelText('Identifiant client'), { target: { value: 'mot de passe' } });
    fireEvent.click(connection.getByRole('button', { name: 'Enregistrer' }));
    expect(await connection.findByText(/finit par « \.apps\.googleusercontent\.com »/)).toBeTruthy();
    fireEvent.input(connection.getByLabelText('Identifiant client'), {
      target: { value: ' 1-a.apps.googleusercontent.com ' },
    });
    fireEvent.click(connection.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(requestsOf('saveClientId')).toEqual([{ clientId: '1-a.apps.googleusercontent.com' }]));
  });

  it('sets an objective from amounts as people write them', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    const objective = await panel('Objectif');
    fireEvent.click(objective.getByLabelText('J’ai un objectif chiffré'));
    fireEvent.input(objective.getByLabelText('De'), { target: { value: '3 M€' } });
    fireEvent.input(objective.getByLabelText('À'), { target: { value: 'beaucoup' } });
    fireEvent.input(objective.getByLabelText('En combien de mois'), { target: { value: '24' } });
    fireEvent.input(objective.getByLabelText('À partir du'), { target: { value: '2026-12-01' } });
    fireEvent.click(objective.getByRole('button', { name: 'Enregistrer' }));
    expect(await objective.findByText(/^Un montant supérieur à zéro/)).toBeTruthy();
    expect(requestsOf('saveSettings')).toEqual([]);
    fireEvent.input(objective.getByLabelText('À'), { target: { value: '10 M€' } });
    fireEvent.change(objective.getByLabelText('Ce que veut dire le montant'), { target: { value: 'cumulative' } });
    fireEvent.click(objective.getByRole('button', { name: 'Enregistrer' }));
    const target = {
      metric: 'totalRevenue',
      from: 3_000_000,
      to: 10_000_000,
      months: 24,
      startsOn: '2026-12-01',
      reading: 'cumulative',
    };
    await waitFor(() =>
      expect(requestsOf('saveSettings')).toEqual([{ propertyId: PROPERTY_ID, settings: { ...settings, target } }]),
    );
  });

  it('saves a name when its field is left, and hours at once', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    const work = await panel('Votre travail');
    fireEvent.input(work.getByLabelText('Qui vous lit'), { target: { value: 'Paule' } });
    expect(requestsOf('saveSettings')).toEqual([]);
    fireEvent.focusOut(work.getByLabelText('Qui vous lit'));
    await waitFor(() => expect(requestsOf('saveSettings')).toHaveLength(1));
    fireEvent.input(work.getByLabelText('Heures par semaine'), { target: { value: '5' } });
    await waitFor(() => expect(requestsOf('saveSettings')).toHaveLength(2));
    expect(requestsOf('saveSettings')[1]).toMatchObject({ settings: { boss: 'Paule', weeklyHours: 5 } });
  });

  it('keeps both of two changes that follow each other closely', async () => {
    const { requestsOf } = showPage(<Options />, {
      ...healthy('fr'),
      saveSettings: async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return request.settings;
      },
    });
    const work = await panel('Votre travail');
    fireEvent.input(work.getByLabelText('Heures par semaine'), { target: { value: '5' } });
    fireEvent.change(work.getByLabelText('Pays'), { target: { value: 'BE' } });
    await waitFor(() =>
      expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { weeklyHours: 5, country: 'BE' } }),
    );
  });

  it('turns to the other language at once', async () => {
    showPage(<Options />, healthy('fr'));
    fireEvent.change((await panel('Votre travail')).getByLabelText('Langue'), { target: { value: 'en' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  });

  it('exports everything to a file', async () => {
    const { environment } = showPage(<Options />, {
      ...healthy('fr'),
      backupNames: () => ({ head: 'head\n', names: [{ store: 'memories', key: '7' }] }),
      backupPiece: () => ({ text: 'record\n', taken: 1, count: 1 }),
    });
    fireEvent.click((await panel('Vos données')).getByRole('button', { name: 'Tout exporter' }));
    await waitFor(() => expect(environment.saveFile).toHaveBeenCalledOnce());
    expect(environment.saveFile.mock.calls[0]?.[0]).toBe('plateau-2026-11-21.jsonl');
    const file: Blob | undefined = environment.saveFile.mock.calls[0]?.[1];
    expect(await file?.text()).toBe('head\nrecord\n{"end":1}\n');
  });

  it('erases only after a second yes', async () => {
    const { requestsOf } = showPage(<Options />, { ...healthy('fr'), eraseAll: () => DEMO });
    fireEvent.click((await panel('Vos données')).getByRole('button', { name: /^Tout effacer/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(requestsOf('eraseAll')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Tout effacer' }));
    expect(await screen.findByText('Tout est effacé.')).toBeTruthy();
  });

  it('copies the diagnostics as they are', async () => {
    const { environment } = showPage(<Options />, { ...healthy('fr'), diagnostics: () => 'version 0.1.0' });
    fireEvent.click((await panel('Diagnostic')).getByRole('button', { name: 'Copier le diagnostic' }));
    await waitFor(() => expect(environment.copyText).toHaveBeenCalledWith('version 0.1.0'));
  });

  it('keeps which tools the person has', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    fireEvent.click(await screen.findByLabelText(/^E-mails automatiques/));
    await waitFor(() => expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { tools: ['email'] } }));
  });

  it('tells what went wrong for every property, by its name, and reads the one again that is asked for', async () => {
    const failure = (code: FailureCode) => ({ code, message: '', retry: { when: 'now' }, details: {} }) as const;
    const failures = [
      { of: { kind: 'refresh', propertyId: '777' }, failure: failure('offline'), again: null },
      { of: { kind: 'weekly', propertyId: PROPERTY_ID }, failure: failure('mail-scope-missing'), again: null },
    ] as const;
    const { requestsOf } = showPage(<Options />, healthy('fr', { ...CONNECTED, failures }));
    const troubles = await panel('Ce qui n’a pas marché');
    await troubles.findByText('Maison Lienart');
    const [own, other] = troubles.getAllByRole('alert').map((alert) => within(alert));
    expect(own?.getByText(whatOf('mail-scope-missing', 'fr'))).toBeTruthy();
    expect(own?.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    expect(other?.getByText('Propriété n° 777')).toBeTruthy();
    fireEvent.click(other?.getByRole('button', { name: 'Réessayer' }) as HTMLElement);
    await waitFor(() => expect(requestsOf('refresh')).toEqual([{ propertyId: '777' }]));
    fireEvent.click(other?.getByRole('button', { name: 'Compris' }) as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Ce qui n’a pas marché' })).toBeNull());
    expect(requestsOf('dismissFailure')).toEqual([{ propertyId: '777', code: 'offline' }]);
  });

  it('says of a client id that it is needed where there is no other, and hands the steps on', async () => {
    const { environment } = showPage(<Options />, healthy('fr', { ...DEMO, hasClientId: false }));
    const connection = await panel('Connexion à Google');
    expect(connection.getByText(/sans le vôtre, la connexion est impossible/)).toBeTruthy();
    expect(connection.queryByText(/Utile si votre entreprise/)).toBeNull();
    const link = connection.getByRole('link', { name: 'Envoyer ces étapes à votre informatique' });
    const message = decodeURIComponent(link.getAttribute('href') ?? '');
    expect(message).toMatch(/^mailto:\?subject=.*https:\/\/abc\.chromiumapp\.org\//s);
    expect(message).not.toContain('ci-dessous');
    fireEvent.click(connection.getByRole('button', { name: 'Copier ces étapes' }));
    expect(await screen.findByText(/^Étapes copiées/)).toBeTruthy();
    expect(environment.copyText).toHaveBeenCalledOnce();
  });
});
