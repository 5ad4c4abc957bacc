import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/popup';
import { failing, healthy, showPage } from '../fake-page';
import { PROPERTY_ID } from '../sample';

describe('the question that one types', () => {
  const told = {
    understood: ['Taux de conversion', 'mobile'],
    chips: [],
    figure: '1,71 %',
    change: null,
    missing: null,
    notes: ['Jusqu’au 19 novembre.'],
    notUnderstood: ['Je n’ai pas compris « xyz ».'],
    suggestions: ['trafic mobile'],
    chart: {
      title: 'Taux, mois par mois',
      values: [1, null, 3, 2],
      first: 'a',
      last: 'z',
      lowest: '1',
      highest: '3',
    },
    table: { head: ['Quand', 'Taux'], rows: [['Octobre', '1,71 %']], further: '' },
    cause: [],
    toDraft: null,
    link: `https://analytics.google.com/analytics/web/#/p${PROPERTY_ID}/reports/explorer`,
  };
  const type = async (value: string) => fireEvent.input(await screen.findByLabelText(/Où est/), { target: { value } });

  it('is answered with the figure, what was understood, its course and its place', async () => {
    const { requestsOf } = showPage(<Popup />, { ...healthy('fr'), ask: () => told });
    await type('tx conversion mobil');
    const link = await screen.findByRole('link', { name: /Taux de conversion, mobile/ });
    expect(link.getAttribute('href')).toBe(told.link);
    expect(screen.getByText('Taux de conversion · mobile')).toBeTruthy();
    expect(screen.getByRole('img', { name: told.chart.title })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Octobre' })).toBeTruthy();
    expect(screen.getByText(/pas compris/)).toBeTruthy();
    expect(requestsOf('ask')).toEqual([{ propertyId: PROPERTY_ID, text: 'tx conversion mobil', language: 'fr' }]);
  });

  it('is asked once the fingers rest, and of two answers the last question’s holds', async () => {
    let slow = () => {};
    const { requestsOf } = showPage(<Popup />, {
      ...healthy('fr'),
      ask: ({ text }) =>
        text === 'trafic'
          ? new Promise((resolve) => (slow = () => resolve({ ...told, figure: 'too late' })))
          : { ...told, figure: 'in time' },
    });
    await type('tra');
    await type('trafic');
    await waitFor(() => expect(requestsOf('ask')).toHaveLength(1));
    await type('trafic mobile');
    expect(await screen.findByText('in time')).toBeTruthy();
    slow();
    await Promise.resolve();
    expect(screen.queryByText('too late')).toBeNull();
    await type('');
    await waitFor(() => expect(screen.queryByText('in time')).toBeNull());
  });

  it('gives the cause that was found, and leads to the draft that says more', async () => {
    const cause = [{ title: 'Les ventes stagnent', text: 'Depuis un an.' }];
    const { environment } = showPage(<Popup />, {
      ...healthy('fr'),
      ask: () => ({ ...told, cause, toDraft: 'Lire la suite' }),
    });
    await type('pourquoi les ventes baissent');
    expect(await screen.findByText('Les ventes stagnent')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lire la suite' }));
    expect(environment.openDraft).toHaveBeenCalledWith(PROPERTY_ID, 'monthly');
  });

  const chips = [
    {
      kind: 'metric',
      name: 'Mesure',
      choices: [
        { label: 'Taux de conversion', question: 'taux de conversion mobile' },
        { label: 'Visites', question: 'visites mobile' },
      ],
    },
    { kind: 'filter-0', name: 'Appareil', choices: [{ label: 'Mobile', question: 'taux de conversion mobile' }] },
  ];

  it('shows each part of what was understood, and asks anew with what is chosen in its place', async () => {
    const { requestsOf } = showPage(<Popup />, { ...healthy('fr'), ask: () => ({ ...told, chips }) });
    await type('tx conversion mobil');
    const group = await screen.findByRole('group', { name: 'Ce qui a été compris' });
    expect(within(group).getAllByRole('combobox')).toHaveLength(2);
    const measure = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Mesure' });
    expect(measure.selectedOptions[0]?.textContent).toBe('Taux de conversion');
    expect(screen.queryByText('Taux de conversion · mobile')).toBeNull();
    fireEvent.change(measure, { target: { value: '1' } });
    await waitFor(() => expect(requestsOf('ask').at(-1)).toMatchObject({ text: 'visites mobile' }));
    expect(screen.getByLabelText(/Où est/)).toHaveProperty('value', 'visites mobile');
  });

  it('asks back with a button for each reading, right under what is asked', async () => {
    const asked = { ...told, figure: null, table: null, chart: null, notUnderstood: [], missing: 'Laquelle ?' };
    const { requestsOf } = showPage(<Popup />, {
      ...healthy('fr'),
      ask: () => ({ ...asked, suggestions: ['campagne noel-2025', 'page /noel'] }),
    });
    await type('noel');
    const question = await screen.findByText('Laquelle ?');
    const buttons = screen.getAllByRole('button', { name: /noel/ });
    expect(buttons).toHaveLength(2);
    expect(question.nextElementSibling?.contains(buttons[0] ?? null)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'page /noel' }));
    await waitFor(() => expect(requestsOf('ask').at(-1)).toMatchObject({ text: 'page /noel' }));
  });

  it('takes a suggestion as if it were typed', async () => {
    const { requestsOf } = showPage(<Popup />, { ...healthy('fr'), ask: () => told });
    await type('mobile');
    fireEvent.click(await screen.findByRole('button', { name: 'trafic mobile' }));
    await waitFor(() => expect(requestsOf('ask')).toHaveLength(2));
    expect(screen.getByLabelText(/Où est/)).toHaveProperty('value', 'trafic mobile');
  });

  it('says that no answer came, and goes on', async () => {
    showPage(<Popup />, { ...healthy('fr'), ask: failing('unexpected') });
    await type('trafic');
    expect(await screen.findByText(/La réponse n’est pas venue/)).toBeTruthy();
  });

  it('is ready to be typed where the popup was opened for it', async () => {
    const services = healthy('fr');
    const { environment, requestsOf } = showPage(<Popup />, { ...services, ask: () => told });
    environment.typedQuestion.mockReturnValue('trafic');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/Où est/)));
    await waitFor(() => expect(requestsOf('ask')).toMatchObject([{ text: 'trafic' }]));
  });
});
