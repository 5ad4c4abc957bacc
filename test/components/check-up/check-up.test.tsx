import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CheckUpPage } from '@/components/check-up/check-up-page';
import type { CheckUp } from '@/lib/model/check-up';
import type { Report } from '@/lib/model/report';
import { CONNECTED, DEMO, failing, healthy, showPage } from '../fake-page';
import { count, PROPERTY_ID, report } from '../sample';

const nothing = { figures: {}, names: [] };
const CHECK_UP: CheckUp = {
  canEdit: true,
  checks: [
    { id: 'retention', state: 'amiss', by: 'editor', ...nothing, settings: { 'event-retention': 'two-months' } },
    {
      id: 'orders-twice',
      state: 'note',
      by: 'site',
      names: [],
      figures: { events: count(1204), orders: count(1100) },
    },
    { id: 'unassigned', state: 'well', by: 'site', ...nothing },
    { id: 'data-filters', state: 'not-checked', by: 'editor', why: 'not-told', ...nothing },
    { id: 'hosts', state: 'not-checked', by: 'editor', why: 'no-figures', ...nothing },
  ],
};
const answers = (last: Report | null, language: 'fr' | 'en' = 'fr', status = CONNECTED) => ({
  ...healthy(language, status),
  report: () => last,
});
const item = async (name: string) => {
  const found = (await screen.findByRole('heading', { level: 2, name })).closest('li');
  if (found === null) throw new Error(`${name} stands in no list.`);
  return found;
};

describe('the check-up of a property', () => {
  it('opens what is amiss, with its steps and who can do them, and leaves the rest shut', async () => {
    const { requestsOf } = showPage(<CheckUpPage />, answers({ ...report, checkUp: CHECK_UP }));
    const retention = await item('Conservation des données');
    expect(requestsOf('report')).toEqual([{ propertyId: PROPERTY_ID }]);
    expect(retention.textContent).toContain('À corriger');
    expect(retention.querySelector('details')?.open).toBe(true);
    expect(within(retention).getAllByRole('listitem')).toHaveLength(2);
    expect(retention.textContent).toContain('vous avez le droit de modifier la propriété');
    const orders = await item('Commandes annoncées deux fois');
    expect(orders.querySelector('details')?.open).toBe(false);
    expect(orders.textContent?.replaceAll(/\s/g, ' ')).toContain('1 204 événements d’achat pour 1 100 commandes');
    expect(screen.getByText('1 point à corriger, 1 point à savoir, 2 points non vérifiés.')).toBeTruthy();
  });

  it('has nothing to do where all is well, or where nobody could look', async () => {
    showPage(<CheckUpPage />, answers({ ...report, checkUp: CHECK_UP }, 'en'), 'en');
    for (const name of ['Channels', 'Hosts']) expect((await item(name)).querySelector('details')).toBeNull();
    expect((await item('Data filters')).querySelectorAll('ol > li')).toHaveLength(3);
    expect(screen.getByRole('heading', { level: 1, name: 'How the property measures' })).toBeTruthy();
  });

  it('says so where the property was not looked over yet, and where nothing was read', async () => {
    const { unmount } = showPage(<CheckUpPage />, answers(report, 'en'), 'en');
    expect(await screen.findByText(/not looked over yet/)).toBeTruthy();
    unmount();
    showPage(<CheckUpPage />, answers(null, 'en', DEMO), 'en');
    expect(await screen.findByText(/not looked over yet/)).toBeTruthy();
  });

  it('tells what failed, and tries again', async () => {
    const { requestsOf } = showPage(<CheckUpPage />, { ...answers(report), report: failing('offline') });
    fireEvent.click(await screen.findByRole('button', { name: /Réessayer/ }));
    await waitFor(() => expect(requestsOf('report')).toHaveLength(2));
  });
});
