import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import { Options } from '@/components/options/options';
import { Popup } from '@/components/popup/popup';
import { Welcome } from '@/components/welcome/welcome';
import { announceProgress } from '@/lib/messages/progress';
import { gaExport } from '@/test/situations/ga-export';
import { CONNECTED, DEMO, healthy, showPage } from '../fake-page';
import { PROPERTY_ID, report, settings } from '../sample';

const OF_FILES = {
  ...report,
  source: 'csv' as const,
  property: { ...report.property, id: 'boutique', displayName: 'Boutique' },
};

let text: string;
beforeAll(async () => {
  text = await gaExport({ from: '2026-01-01', to: '2026-09-30', property: 'Boutique' });
});

async function give(content: string, label = 'Choisir des fichiers…'): Promise<void> {
  fireEvent.change(await screen.findByLabelText(label), {
    target: { files: [new File([content], 'data-export.csv')] },
  });
}

describe('files in place of a connection', () => {
  it('are read, asked about once, and told in the place of the demonstration without a click more', async () => {
    const { requestsOf } = showPage(<Welcome />, { ...healthy('fr', DEMO), filesKept: () => OF_FILES });
    await screen.findByText('Regardez tout de suite');
    await give(text);
    const form = within(await screen.findByRole('form', { name: 'Un mot avant de les garder' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Un mot avant de les garder'));
    expect(form.getByLabelText('Nom de la propriété')).toHaveProperty('value', 'Boutique');
    // The tests' browser speaks English and lives by Greenwich.
    expect(form.getByLabelText('Devise')).toHaveProperty('value', 'USD');
    fireEvent.input(form.getByLabelText('Nom de la propriété'), { target: { value: ' ' } });
    fireEvent.click(form.getByRole('button', { name: 'Lire ces chiffres' }));
    expect(await form.findByText('Un nom, pour la reconnaître.')).toBeTruthy();
    fireEvent.input(form.getByLabelText('Nom de la propriété'), { target: { value: 'Boutique' } });
    fireEvent.change(form.getByLabelText('Pays'), { target: { value: 'BE' } });
    fireEvent.click(form.getByRole('button', { name: 'Lire ces chiffres' }));
    expect(await screen.findByText(/^Boutique\s: chiffres complets jusqu’au 19 novembre/)).toBeTruthy();
    expect(requestsOf('filesKept')).toEqual([{ propertyId: 'boutique', country: 'BE' }]);
    expect(screen.getByText(/^«\sdata-export\.csv\s» : les 270 lignes ont été lues\.$/)).toBeTruthy();
    expect(screen.queryByText('Regardez tout de suite')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Boutique' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lire mon mois' })).toBeTruthy();
  });

  it('may be dropped anywhere on the page', async () => {
    showPage(<Options />, healthy('en', DEMO), 'en');
    await screen.findByText('Drop your CSV files here');
    const dataTransfer = { types: ['Files'], files: [new File(['date,sessions\n2026-01-01,many'], 'shop.csv')] };
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer });
    fireEvent(document.body, drop);
    expect(drop.defaultPrevented).toBe(true);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Unreadable number on line 2 of “shop\.csv”.*“many”/);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('are left when the person thinks better of it', async () => {
    const { asked } = showPage(<Welcome />, healthy('en', DEMO), 'en');
    // Of a property that is not kept yet: files of one that is are asked nothing.
    await give(await gaExport({ from: '2026-01-01', to: '2026-09-30', property: 'Atelier' }), 'Choose files…');
    await screen.findByRole('form');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(asked.map(({ name }) => name)).not.toContain('filesKept');
  });
});

describe('the popup of a property of files', () => {
  const ofFiles = { ...CONNECTED, connected: false, propertyId: 'boutique' };

  it('leads to where the next file is given, and reads nothing again by itself', async () => {
    const { environment, asked } = showPage(<Popup />, { ...healthy('fr', ofFiles), report: () => OF_FILES });
    fireEvent.click(await screen.findByRole('button', { name: 'Donner le fichier suivant' }));
    expect(environment.openFiles).toHaveBeenCalledOnce();
    await screen.findByRole('heading', { name: 'À faire avancer' });
    expect(asked.map(({ name }) => name)).not.toContain('refresh');
    expect(screen.queryByText(/Ces chiffres s’arrêtent/)).toBeNull();
  });

  it('says once where the figures end', async () => {
    const old = { ...OF_FILES, asOf: '2026-11-02' };
    const { requestsOf } = showPage(<Popup />, { ...healthy('fr', ofFiles), report: () => old });
    expect(
      await screen.findByText(/Ces chiffres s’arrêtent au 2 novembre.*exportez à partir du 3 novembre/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Compris' }));
    await waitFor(() => expect(screen.queryByText(/Ces chiffres s’arrêtent/)).toBeNull());
    expect(requestsOf('saveSettings')).toEqual([
      { propertyId: 'boutique', settings: { ...settings, language: 'fr', endTold: '2026-11-02' } },
    ]);
  });
});

describe('a first reading', () => {
  it('tells how far it has come and what the totals say, then the whole', async () => {
    let arrive = () => {};
    const whole = new Promise<typeof report>((resolve) => (arrive = () => resolve(report)));
    showPage(<Welcome />, {
      ...healthy('fr', { ...CONNECTED, propertyId: null }),
      chooseProperty: () => CONNECTED,
      refresh: () => whole,
      glance: () => ({ ...report, vitals: report.vitals.slice(1, 2) }),
    });
    fireEvent.change(await screen.findByLabelText('Propriété suivie'), { target: { value: PROPERTY_ID } });
    expect(await screen.findByText(/^Plateau demande à Google/)).toBeTruthy();
    const since = Date.parse('2026-11-21T12:00:00Z') - 6000;
    const step = { propertyId: PROPERTY_ID, since, hasGlance: false };
    announceProgress({ ...step, reports: { done: 0, of: 20 } });
    expect(await screen.findByText(/0 rapports? lus? sur 20/)).toBeTruthy();
    expect(screen.queryByText(/Encore environ/)).toBeNull();
    announceProgress({ ...step, reports: { done: 15, of: 20 }, hasGlance: true });
    // Six seconds for fifteen: five take two.
    expect(await screen.findByText(/Encore environ 2\ss\./)).toBeTruthy();
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 15);
    expect(await screen.findByText(/D’après les totaux par jour/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lire mon mois' })).toBeNull();
    arrive();
    expect(await screen.findByText(/^C’est prêt\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lire mon mois' })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('a page of the demonstration', () => {
  it('begins anew once figures of one’s own are there, in whichever window', async () => {
    let isDemo = true;
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    const { page } = showPage(<Checklist />, {
      ...healthy('fr', DEMO),
      status: () => ({ ...DEMO, demo: isDemo }),
    });
    await screen.findByText(/boutique de démonstration/);
    page.change({ store: 'state', key: 'plateau' });
    isDemo = false;
    page.change({ store: 'state', key: 'plateau' });
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });
});
