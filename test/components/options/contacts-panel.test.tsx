import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { healthy, showPage } from '../fake-page';
import { settings } from '../sample';

const panelOf = async (name: string) => within(await screen.findByRole('region', { name }));

it('keeps who answers for a department on leaving the field', async () => {
  const { requestsOf } = showPage(<Options />, healthy('fr'));
  const panel = await panelOf('Qui prévenir');
  fireEvent.click(panel.getByRole('button', { name: 'Ajouter un contact' }));
  fireEvent.change(panel.getByLabelText('Service'), { target: { value: 'customer-service' } });
  fireEvent.input(panel.getByLabelText('Nom'), { target: { value: ' Léa ' } });
  fireEvent.input(panel.getByLabelText('Adresse e-mail'), { target: { value: 'lea@shop.example' } });
  fireEvent.focusOut(panel.getByLabelText('Adresse e-mail'));
  await waitFor(() =>
    expect(requestsOf('saveSettings').at(-1)).toMatchObject({
      settings: { contacts: [{ department: 'customer-service', name: 'Léa', address: 'lea@shop.example' }] },
    }),
  );
});

it('says which address is none, keeps it in its field, and saves no half of it', async () => {
  const { requestsOf } = showPage(<Options />, healthy('en'), 'en');
  const panel = await panelOf('Whom to tell');
  fireEvent.click(panel.getByRole('button', { name: 'Add a contact' }));
  const address = panel.getByLabelText('Email address');
  fireEvent.input(address, { target: { value: 'lea@' } });
  expect(panel.queryByText('An address such as lea@example.com.')).toBeNull();
  fireEvent.focusOut(address);
  expect(await panel.findByText('An address such as lea@example.com.')).toBeTruthy();
  expect((address as HTMLInputElement).value).toBe('lea@');
  expect(requestsOf('saveSettings')).toEqual([]);
});

it('takes one away', async () => {
  const contacts = [
    { department: 'it' as const, name: 'Karim', address: '' },
    { department: 'sales' as const, name: 'Ana', address: '' },
  ];
  const { requestsOf } = showPage(
    <Options />,
    { ...healthy('en'), settings: () => ({ ...settings, language: 'en' as const, contacts }) },
    'en',
  );
  const panel = await panelOf('Whom to tell');
  fireEvent.click(panel.getByRole('button', { name: 'Remove Karim' }));
  await waitFor(() =>
    expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { contacts: [contacts[1]] } }),
  );
});
