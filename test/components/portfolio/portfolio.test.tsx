import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Portfolio } from '@/components/portfolio/portfolio';
import type { PortfolioEntry } from '@/lib/messages/replies';
import { CONNECTED, DEMO, failing, healthy, showPage, whatOf } from '../fake-page';
import { PROPERTY_ID, report } from '../sample';
import { entry, euros, sized } from './entries';

const MANY: PortfolioEntry[] = [
  { ...entry(PROPERTY_ID, 'Maison Lienart', ['growing', 'growing', 'inconclusive']), unread: ['weekly'] },
  entry('2', 'Épicerie Verte', ['stagnating', 'growing', 'growing']),
  entry('3', 'Atelier Brume', ['declining', 'stagnating']),
];
const answers = (entries: PortfolioEntry[], status = CONNECTED, language: 'fr' | 'en' = 'fr') => ({
  ...healthy(language, status),
  portfolio: () => entries,
});
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const namesInOrder = () => screen.getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent);

describe('Portfolio', () => {
  it('shows each property in one table, where most is at stake first', async () => {
    showPage(<Portfolio />, answers(MANY));
    const table = await screen.findByRole('table', { name: /l’enjeu est le plus fort/ });
    expect(namesInOrder()).toEqual(['Atelier Brume', 'Épicerie Verte', 'Maison Lienart']);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Propriété', 'Résultat', 'Trafic', 'Conversion', 'Chiffres lus', 'Rédaction']);
    const cells = within(screen.getByRole('row', { name: /Épicerie/ })).getAllByRole('cell');
    expect(cells[0]?.textContent).toBe('Chiffre d’affairesPlafonne depuis sept mois');
    expect(cells[0]?.querySelector('svg.flat')).toBeTruthy();
    expect(cells[3]?.textContent).toMatch(/^au 19 nov\. · lu il y a 2\sh$/);
  });

  it('says it in English too', async () => {
    showPage(<Portfolio />, answers(MANY, CONNECTED, 'en'), 'en');
    const row = await screen.findByRole('row', { name: /Épicerie/ });
    expect(within(row).getAllByRole('cell')[0]?.textContent).toMatch(/^RevenueOn a plateau for seven months$/);
    expect(screen.getByRole('heading', { level: 1, name: 'All properties' })).toBeTruthy();
  });

  it.each([
    ['fr', 'Prochain rapport : 2 déc.'],
    ['en', 'Next report: 2 Dec'],
  ] as const)('says in %s on which day the next report of a property comes, where one does', async (language, next) => {
    const [first, second] = [entry('2', 'Épicerie', ['growing']), entry('3', 'Atelier', ['growing'])];
    showPage(<Portfolio />, answers([{ ...first, next: '2026-12-02' }, second], CONNECTED, language), language);
    const planned = await screen.findByRole('rowheader', { name: /Épicerie/ });
    expect(planned.textContent?.replaceAll(/\s/g, ' ')).toBe(`ÉpicerieCompte 2${next}`);
    expect(screen.getByRole('rowheader', { name: /Atelier/ }).textContent).toBe('AtelierCompte 3');
  });

  it('filters by name, without minding accents or capitals, and says how many are left', async () => {
    showPage(<Portfolio />, answers(MANY));
    const filter = await screen.findByLabelText('Filtrer par nom');
    expect(said()).toContain('3 sur 3 propriétés');
    fireEvent.input(filter, { target: { value: ' epicerie' } });
    await waitFor(() => expect(namesInOrder()).toEqual(['Épicerie Verte']));
    expect(said()).toContain('1 sur 3 propriétés');
    fireEvent.input(filter, { target: { value: 'xyz' } });
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(said().join()).toContain('xyz');
  });

  it('leads to the draft of a property, and to the very one that waits', async () => {
    const { environment, requestsOf } = showPage(<Portfolio />, answers(MANY));
    fireEvent.click(await screen.findByRole('button', { name: /^Voir la rédaction.*Atelier Brume$/ }));
    await waitFor(() => expect(environment.openDraft).toHaveBeenLastCalledWith('3', undefined));
    fireEvent.click(screen.getByRole('button', { name: /^Semaine à lire.*Maison Lienart$/ }));
    await waitFor(() => expect(environment.openDraft).toHaveBeenLastCalledWith(PROPERTY_ID, 'weekly'));
    expect(requestsOf('chooseProperty')).toEqual([]);
  });

  it('follows the property first where no connection lets its address be asked for, and says so', async () => {
    const { environment, requestsOf } = showPage(<Portfolio />, {
      ...answers(MANY, DEMO),
      chooseProperty: ({ propertyId }) => ({ ...DEMO, propertyId }),
    });
    fireEvent.click(await screen.findByRole('button', { name: /Atelier Brume$/ }));
    await waitFor(() => expect(environment.openDraft).toHaveBeenCalledWith('3', undefined));
    expect(requestsOf('chooseProperty')).toEqual([{ propertyId: '3' }]);
    expect(said()).toContain('Plateau suit maintenant Atelier Brume.');
  });

  it('opens no other draft when that fails', async () => {
    const { environment } = showPage(<Portfolio />, { ...answers(MANY, DEMO), chooseProperty: failing('offline') });
    fireEvent.click(await screen.findByRole('button', { name: /Atelier Brume$/ }));
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('offline', 'fr'));
    expect(environment.openDraft).not.toHaveBeenCalled();
  });

  it('asks again when the person comes back from a draft', async () => {
    const { requestsOf } = showPage(<Portfolio />, answers(MANY));
    await screen.findByRole('table');
    fireEvent.focus(window);
    await waitFor(() => expect(requestsOf('portfolio')).toHaveLength(2));
  });

  it('says what to do when nothing was read, or one property alone', async () => {
    const { unmount, environment } = showPage(<Portfolio />, answers([]));
    expect(await screen.findByText(/^Aucune propriété n’a encore été lue/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Réglages' }));
    expect(environment.openOptions).toHaveBeenCalledOnce();
    unmount();
    showPage(<Portfolio />, answers(MANY.slice(0, 1)));
    expect(await screen.findByText(/^Une seule propriété a été lue/)).toBeTruthy();
    expect(namesInOrder()).toEqual(['Maison Lienart']);
    expect(screen.queryByLabelText('Filtrer par nom')).toBeNull();
  });

  it('says so when storage cannot be read, and tries again', async () => {
    let broken = true;
    showPage(<Portfolio />, {
      ...answers(MANY),
      portfolio: () => (broken ? failing('unexpected')() : MANY),
    });
    const alert = await screen.findByRole('alert');
    broken = false;
    fireEvent.click(within(alert).getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('table')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps a property of which nothing was measured, and says so', async () => {
    showPage(<Portfolio />, answers([...MANY, entry('9', 'Vide', [])]));
    expect(within(await screen.findByRole('row', { name: /^Vide/ })).getByText('Rien de mesuré')).toBeTruthy();
  });

  it('says how large each is, and draws the course of what it lives on', async () => {
    const shop = sized(MANY[1] ?? entry('2', 'Épicerie Verte', ['stagnating']), 0, euros(84_300), { value: 41_200 });
    const course = report.vitals[0]?.chart ?? null;
    showPage(<Portfolio />, answers([{ ...shop, course }, entry('3', 'Atelier Brume', ['growing'])]));
    const [main, traffic] = within(await screen.findByRole('row', { name: /Épicerie/ })).getAllByRole('cell');
    expect(main?.textContent?.replaceAll(/\s/g, ' ')).toContain('84 k€ en quatre semaines');
    expect(within(main ?? document.body).getByRole('img', { name: /Chiffre d’affaires/ })).toBeTruthy();
    expect(traffic?.textContent?.replaceAll(/\s/g, ' ')).toContain('41 200 en quatre semaines');
    expect(traffic?.querySelector('svg[role="img"]')).toBeNull();
  });

  it('says on how many days a size was counted where some were lost, and that measurement has stopped', async () => {
    const { vitals, ...rest } = sized(entry('2', 'Épicerie', ['declining', 'declining']), -0.02, {
      ...euros(61_000),
      lost: 8,
    });
    const stopped = vitals.map(({ diagnosis, ...sign }) => ({
      ...sign,
      diagnosis: { ...diagnosis, notes: [{ code: 'open-outage' as const }] },
    }));
    showPage(<Portfolio />, answers([entry('3', 'Atelier', ['growing']), { ...rest, vitals: stopped }]));
    const row = await screen.findByRole('row', { name: /Épicerie/ });
    expect(row.textContent?.replaceAll(/\s/g, ' ')).toContain('61 k€ sur les 20 jours comptés de 28');
    expect(within(row).getByText('La mesure s’est arrêtée')).toBeTruthy();
    expect(namesInOrder()).toEqual(['Épicerie', 'Atelier']);
  });

  it('names a column by all that stands in it, and an account only by its name', async () => {
    const { vitals, ...rest } = entry('3', 'Média', ['growing']);
    const media = {
      ...rest,
      property: { ...rest.property, account: '' },
      vitals: vitals.map((sign) => ({ ...sign, metric: 'sessions' as const })),
    };
    showPage(<Portfolio />, answers([entry('2', 'Épicerie', ['growing', 'growing']), media]));
    await screen.findByRole('table');
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['Propriété', 'Résultat ou trafic', 'Trafic', 'Conversion', 'Chiffres lus', 'Rédaction']);
    expect(screen.getByRole('rowheader', { name: /Média/ }).textContent).toBe('Média');
  });
});
