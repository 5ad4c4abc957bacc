import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { healthy, showPage } from '../fake-page';
import { settings } from '../sample';

const panel = async () => within(await screen.findByRole('region', { name: 'Votre calendrier' }));
const known = { name: 'Salon', from: '2026-03-10', to: '2026-03-12', yearly: true };
const answers = { ...healthy('fr'), settings: () => ({ ...settings, language: 'fr' as const, events: [known] }) };

describe('Votre calendrier', () => {
  it('keeps an event once it has a name and a day, and takes one away', async () => {
    const { requestsOf } = showPage(<Options />, answers);
    const own = await panel();
    const saved = () => requestsOf('saveSettings').at(-1);
    fireEvent.click(own.getByRole('button', { name: 'Ajouter un événement' }));
    const [, name] = own.getAllByLabelText('Événement');
    const [, from] = own.getAllByLabelText('Du');
    if (!name || !from) throw new Error('There is no second line.');
    fireEvent.input(name, { target: { value: 'Inventaire' } });
    fireEvent.focusOut(name);
    expect(requestsOf('saveSettings')).toEqual([]);
    fireEvent.input(from, { target: { value: '2026-07-12' } });
    fireEvent.focusOut(from);
    await waitFor(() =>
      expect(saved()).toMatchObject({
        settings: { events: [known, { name: 'Inventaire', from: '2026-07-12', yearly: false }] },
      }),
    );
    fireEvent.click(own.getByRole('button', { name: 'Retirer Salon' }));
    await waitFor(() => expect(saved()).toMatchObject({ settings: { events: [{ name: 'Inventaire' }] } }));
  });

  it('takes over a file beside what is there, and says why a line was not', async () => {
    const { requestsOf } = showPage(<Options />, answers);
    const own = await panel();
    const text = 'nom;du;au\nSalon;2026-03-10;2026-03-12\nSoldes;2026-01-07;2026-02-03\nRaté;hier;';
    fireEvent.change(own.getByLabelText('Importer un calendrier…'), { target: { files: [new File([text], 'a.csv')] } });
    await waitFor(() =>
      expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { events: [{ name: 'Soldes' }, known] } }),
    );
    expect(own.getByText(/^Raté\s: date illisible/)).toBeTruthy();
    expect(await screen.findByText('1 événement ajouté.')).toBeTruthy();
  });

  it('keeps the dates of a rule while another line is changed, and says what they are', async () => {
    const { requestsOf } = showPage(<Options />, answers);
    const own = await panel();
    const rule = 'RRULE:FREQ=YEARLY;COUNT=3;BYMONTH=11;BYDAY=4TH';
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Action', 'DTSTART;VALUE=DATE:20241128', rule];
    const file = new File([[...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n')], 'a.ics');
    const choose = () => fireEvent.change(own.getByLabelText('Importer un calendrier…'), { target: { files: [file] } });
    choose();
    const dates = [{ from: '2024-11-28' }, { from: '2025-11-27' }, { from: '2026-11-26' }];
    const saved = () => requestsOf('saveSettings').at(-1);
    await waitFor(() => expect(saved()).toMatchObject({ settings: { events: [{ name: 'Action', dates }, known] } }));
    expect(own.getByText(/^3 dates selon la règle du calendrier, entre le 28 novembre 2024 et/)).toBeTruthy();
    const [name] = own.getAllByLabelText('Événement');
    if (!name) throw new Error('There is no line.');
    fireEvent.input(name, { target: { value: 'Grande action' } });
    fireEvent.focusOut(name);
    await waitFor(() =>
      expect(saved()).toMatchObject({ settings: { events: [{ name: 'Grande action', dates }, known] } }),
    );
  });

  it('takes the dates of a rule for a day that was kept as coming each year', async () => {
    const wrong = { name: 'Action', from: '2024-11-28', yearly: true };
    const kept = {
      ...healthy('fr'),
      settings: () => ({ ...settings, language: 'fr' as const, events: [wrong, known] }),
    };
    const { requestsOf } = showPage(<Options />, kept);
    const own = await panel();
    const rule = 'RRULE:FREQ=YEARLY;COUNT=2;BYMONTH=11;BYDAY=4TH';
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Action', 'DTSTART;VALUE=DATE:20241128', rule];
    const file = new File([[...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n')], 'a.ics');
    fireEvent.change(own.getByLabelText('Importer un calendrier…'), { target: { files: [file] } });
    const events = [{ ...wrong, yearly: false, dates: [{ from: '2024-11-28' }, { from: '2025-11-27' }] }, known];
    await waitFor(() => expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { events } }));
  });

  it('names the entry, its rule and what to do where a rule is not followed', async () => {
    showPage(<Options />, answers);
    const own = await panel();
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Ronde', 'DTSTART:20241128T100000', 'RRULE:FREQ=HOURLY'];
    const file = new File([[...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n')], 'a.ics');
    fireEvent.change(own.getByLabelText('Importer un calendrier…'), { target: { files: [file] } });
    expect(
      await own.findByText(/^Ronde\s: se répète selon une règle .* saisissez ses dates \(FREQ=HOURLY\)$/),
    ).toBeTruthy();
  });

  it('says what is wrong with a file that is none', async () => {
    showPage(<Options />, answers);
    const own = await panel();
    fireEvent.change(own.getByLabelText('Importer un calendrier…'), { target: { files: [new File(['x'], 'a.csv')] } });
    expect((await own.findByRole('alert')).textContent).not.toBe('');
  });
});
