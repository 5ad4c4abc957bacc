import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { CONNECTED, DEMO, failing, healthy, NOW, showPage, whatOf } from '../fake-page';
import { PROPERTY_ID, report, settings } from '../sample';

const french = async () => within(await screen.findByRole('region', { name: 'Les rapports qui viennent tout seuls' }));
const english = async () => within(await screen.findByRole('region', { name: 'Reports that come by themselves' }));
const paris = { ...report, property: { ...report.property, timeZone: 'Europe/Paris' } };
const inParis = (language: 'fr' | 'en') => ({ ...healthy(language), report: () => paris });

/** By Gmail, to an address of one's own. */
const mailed = {
  ...healthy('en'),
  settings: () => ({
    ...settings,
    language: 'en' as const,
    schedule: { ...USUAL_SCHEDULE, way: 'gmail' as const, to: 'sacha@example.com' },
  }),
};

describe('Reports that come by themselves', () => {
  it('says when the next ones come, in the property’s hours, and what they are about', async () => {
    expect(NOW.toISOString()).toBe('2026-11-21T12:00:00.000Z');
    showPage(<Options />, inParis('en'), 'en');
    const panel = await english();
    expect(await panel.findByText(/Hours are those of Europe\/Paris.*Written in English\./)).toBeTruthy();
    const next = panel.getAllByRole('status').map(({ textContent }) => textContent);
    expect(next).toEqual([
      'Next: Wednesday 25 November 2026 at 07:00, covering 16 to 22 November 2026.',
      'Next: Thursday 3 December 2026 at 07:00, covering 1 to 30 November 2026.',
    ]);
  });

  it('changes day and hour, and says at once what comes of it', async () => {
    const { requestsOf } = showPage(<Options />, inParis('fr'));
    const panel = await french();
    expect(panel.queryByText(/le rapport porte sur la semaine d’avant/)).toBeNull();
    fireEvent.change(panel.getByLabelText('Le'), { target: { value: '1' } });
    fireEvent.change(panel.getByLabelText('Heure du rapport de la semaine'), { target: { value: '18' } });
    fireEvent.change(panel.getByLabelText('Jour du mois'), { target: { value: '31' } });
    const schedule = {
      ...USUAL_SCHEDULE,
      weekly: { on: true, weekday: 1, hour: 18 },
      monthly: { on: true, day: 31, hour: 7 },
    };
    await waitFor(() => expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { schedule } }));
    expect(panel.getByText(/le rapport porte sur la semaine d’avant/)).toBeTruthy();
    expect(await panel.findByText(/lundi 23 novembre 2026 à 18\sh, sur la période du 9 au 15/)).toBeTruthy();
    expect(panel.getByText(/lundi 30 novembre 2026 à 7\sh, sur la période du 1er au 31 octobre/)).toBeTruthy();
  });

  it('tells of other properties whose reports come too, and stops them from here', async () => {
    let plans = [
      { propertyId: PROPERTY_ID, next: '2026-11-25' },
      { propertyId: '777', next: '2026-12-03' },
    ];
    const properties = [{ id: '777', displayName: 'Autre boutique', account: 'Lienart' }];
    const { requestsOf } = showPage(<Options />, {
      ...healthy('fr'),
      properties: () => properties,
      plans: () => plans,
      saveSettings: (request) => {
        plans = [];
        return request.settings;
      },
    });
    const panel = await french();
    expect(await panel.findByText(/Autre boutique\s: le prochain le 3 décembre 2026\./)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'Les arrêter, Autre boutique' }));
    await waitFor(() => expect(panel.queryByText(/Autre boutique/)).toBeNull());
    expect(requestsOf('saveSettings')).toMatchObject([
      { propertyId: '777', settings: { schedule: { weekly: { on: false }, monthly: { on: false } } } },
    ]);
  });

  it('offers no time for figures from files, of which none comes by itself', async () => {
    showPage(<Options />, healthy('fr', { ...CONNECTED, connected: false, propertyId: 'boutique' }));
    const panel = await french();
    expect(await panel.findByText(/Aucun ne vient de lui-même/)).toBeTruthy();
    expect(panel.queryByText(/prochain\s:/)).toBeNull();
    expect(panel.queryAllByRole('checkbox')).toEqual([]);
    expect(panel.queryAllByRole('combobox')).toEqual([]);
  });

  it('switches one off, and its day and hour with it', async () => {
    const { requestsOf } = showPage(<Options />, healthy('en'), 'en');
    const panel = await english();
    fireEvent.click(panel.getByLabelText('A report every week'));
    await waitFor(() => expect(panel.queryByLabelText('Hour of the weekly report')).toBeNull());
    expect(panel.getByLabelText('Hour of the monthly report')).toBeTruthy();
    expect(requestsOf('saveSettings')).toMatchObject([
      { settings: { schedule: { weekly: { on: false, weekday: 3 } } } },
    ]);
  });

  it('pauses until a day, and comes back when the day is taken out', async () => {
    const { requestsOf } = showPage(<Options />, inParis('en'), 'en');
    const panel = await english();
    fireEvent.input(panel.getByLabelText('Pause until'), { target: { value: '2026-12-24' } });
    expect(await panel.findByText(/Next: Wednesday 30 December 2026/)).toBeTruthy();
    expect(panel.getByText(/Next: Monday 4 January 2027/)).toBeTruthy();
    fireEvent.input(panel.getByLabelText('Pause until'), { target: { value: '' } });
    expect(await panel.findByText(/Next: Wednesday 25 November 2026/)).toBeTruthy();
    await waitFor(() => expect(requestsOf('saveSettings')).toHaveLength(2));
    expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { schedule: USUAL_SCHEDULE } });
  });

  it('asks for one’s own address where a report leaves, and keeps none that is malformed', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    const panel = await french();
    expect(panel.queryByLabelText('Votre adresse')).toBeNull();
    fireEvent.change(panel.getByLabelText('Ce qu’il devient'), { target: { value: 'gmail' } });
    const field = await panel.findByLabelText('Votre adresse');
    fireEvent.input(field, { target: { value: 'sacha' } });
    expect(await panel.findByText('Une adresse comme sacha@exemple.fr.')).toBeTruthy();
    fireEvent.focusOut(field);
    fireEvent.input(field, { target: { value: 'sacha@example.com' } });
    fireEvent.focusOut(field);
    await waitFor(() => expect(requestsOf('saveSettings')).toHaveLength(2));
    expect(requestsOf('saveSettings').at(-1)).toMatchObject({
      settings: { schedule: { way: 'gmail', to: 'sacha@example.com' } },
    });
  });

  it('asks Google for the right to send where it is wanted, within the click', async () => {
    const { requestsOf, environment } = showPage(
      <Options />,
      { ...mailed, connectMail: () => ({ ...CONNECTED, mail: { gmail: true, outlook: false } }) },
      'en',
    );
    const panel = await english();
    fireEvent.click(panel.getByRole('button', { name: 'Allow sending through Gmail' }));
    expect(environment.askMailAccess).toHaveBeenCalledOnce();
    expect(await panel.findByText('Gmail: sending is allowed, to you alone.')).toBeTruthy();
    expect(requestsOf('connectMail')).toHaveLength(1);
  });

  it('asks Google for nothing where the browser was not allowed to call it', async () => {
    const { requestsOf, environment } = showPage(<Options />, mailed, 'en');
    environment.askMailAccess.mockResolvedValue(false);
    const panel = await english();
    fireEvent.click(panel.getByRole('button', { name: 'Allow sending through Gmail' }));
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('host-refused', 'en'));
    expect(requestsOf('connectMail')).toEqual([]);
  });

  it('offers drafts in Outlook, with a client id of one’s own where the build has none', async () => {
    const schedule = { ...USUAL_SCHEDULE, way: 'outlook' as const };
    const lacking = { ...CONNECTED, hasMicrosoftClientId: false };
    const { requestsOf, environment } = showPage(
      <Options />,
      {
        ...healthy('en', lacking),
        settings: () => ({ ...settings, language: 'en' as const, schedule }),
        saveMicrosoftClientId: () => CONNECTED,
        connectMail: () => ({ ...CONNECTED, mail: { gmail: false, outlook: true } }),
      },
      'en',
    );
    const panel = await english();
    expect(panel.queryByRole('button', { name: 'Allow drafts in Outlook' })).toBeNull();
    expect(panel.getByText(/Single-page application.*abc\.chromiumapp\.org/)).toBeTruthy();
    const field = panel.getByLabelText('Microsoft client id');
    fireEvent.input(field, { target: { value: 'wrong' } });
    fireEvent.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText(/A client id looks like/)).toBeTruthy();
    fireEvent.input(field, { target: { value: '1b2c3d4e-0000-4000-8000-123456789abc' } });
    fireEvent.click(panel.getByRole('button', { name: 'Save' }));
    fireEvent.click(await panel.findByRole('button', { name: 'Allow drafts in Outlook' }));
    expect(environment.askMailAccess).toHaveBeenCalledExactlyOnceWith('outlook');
    expect(await panel.findByText('Outlook: leaving drafts is allowed.')).toBeTruthy();
    expect(requestsOf('saveMicrosoftClientId')).toEqual([{ clientId: '1b2c3d4e-0000-4000-8000-123456789abc' }]);
  });

  it('stands without a reading and before a connection, and says so', async () => {
    showPage(<Options />, { ...healthy('en', DEMO), report: failing('storage-unreadable') }, 'en');
    const panel = await english();
    expect(panel.getByText(/None comes before you are connected/)).toBeTruthy();
    expect(panel.getByText('Written in English.')).toBeTruthy();
    expect(panel.queryAllByRole('status')).toEqual([]);
  });

  it('shows what was set before', async () => {
    const schedule = { ...USUAL_SCHEDULE, way: 'gmail' as const, to: 'sacha@example.com', resumesOn: '2027-01-04' };
    showPage(<Options />, { ...healthy('en'), settings: () => ({ ...settings, language: 'en', schedule }) }, 'en');
    const panel = await english();
    expect(panel.getByLabelText<HTMLInputElement>('Your address').value).toBe('sacha@example.com');
    expect(panel.getByLabelText<HTMLInputElement>('Pause until').value).toBe('2027-01-04');
    expect(panel.getByLabelText<HTMLSelectElement>('Day of the month').value).toBe('first-working-day');
  });
});
