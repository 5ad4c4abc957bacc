import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import type { LookBack } from '@/lib/model/look-back';
import type { PreFlight } from '@/lib/model/pre-flight';
import { healthy, showPage } from '../fake-page';
import { count, PROPERTY_ID } from '../sample';
import { panelOf, type, unfold, withMemory } from './panels';

const preFlight: PreFlight = {
  id: 's1',
  propertyId: PROPERTY_ID,
  campaign: 'Black Friday',
  sendOn: '2026-11-10',
  points: [
    { point: 'stock', name: '', state: 'open' },
    { point: 'tag', name: 'Léa', state: 'ready' },
  ],
  lookedBackOn: null,
};

const lookBack: LookBack = {
  preFlightId: 's1',
  campaign: 'Black Friday',
  channel: 'Email',
  period: { from: '2026-11-10', to: '2026-11-16' },
  sessions: count(4210),
  usual: { sessions: count(2500), least: count(2310), most: count(2740) },
  conversion: null,
  named: null,
};

describe('before a campaign', () => {
  it('keeps a list with a name to each point', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('Avant une campagne');
    unfold(panel, 'Préparer un envoi');
    type(panel, 'Campagne', 'Soldes privées');
    type(panel, 'Part le', '2026-12-01');
    const stock = within(panel.getByRole('group', { name: 'Stock' }));
    fireEvent.change(stock.getByLabelText('État'), { target: { value: 'ready' } });
    fireEvent.input(stock.getByLabelText('Qui en répond'), { target: { value: 'Léa' } });
    fireEvent.click(panel.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(requestsOf('keepPreFlight')).toHaveLength(1));
    expect(requestsOf('keepPreFlight')).toMatchObject([
      { preFlight: { campaign: 'Soldes privées', sendOn: '2026-12-01', channel: 'Email', lookedBackOn: null } },
    ]);
    expect(requestsOf('keepPreFlight')).toMatchObject([
      { preFlight: { points: expect.arrayContaining([{ point: 'stock', name: 'Léa', state: 'ready' }]) } },
    ]);
  });

  it('keeps no list without a name', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('Avant une campagne');
    unfold(panel, 'Préparer un envoi');
    fireEvent.click(panel.getByRole('button', { name: 'Enregistrer' }));
    expect(await panel.findByText('Donnez un nom à la campagne.')).toBeTruthy();
    expect(requestsOf('keepPreFlight')).toEqual([]);
  });

  it('tells what is open, and a week after what came with it, until it was looked at', async () => {
    const { requestsOf } = showPage(<Checklist />, {
      ...withMemory({ preFlights: [preFlight] }),
      lookBacks: () => [lookBack],
    });
    const panel = await panelOf('Avant une campagne');
    expect(panel.getByText('Parti avec 1 point resté à confirmer')).toBeTruthy();
    expect(panel.queryByRole('link', { name: /^Demander les confirmations/ })).toBeNull();
    expect(panel.getByText(/4\s210 visites par l’e-mail, contre 2\s500 .*entre 2\s310 et 2\s740/)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: /^C’est regardé/ }));
    await waitFor(() =>
      expect(requestsOf('keepPreFlight')).toMatchObject([{ preFlight: { id: 's1', lookedBackOn: '2026-11-21' } }]),
    );
  });

  it('asks for what is open while it can still be asked for', async () => {
    const ahead = { ...preFlight, sendOn: '2026-11-27' };
    showPage(<Checklist />, withMemory({ preFlights: [ahead] }));
    const panel = await panelOf('Avant une campagne');
    const message = panel.getByRole('link', { name: /^Demander les confirmations/ }).getAttribute('href') ?? '';
    expect(decodeURIComponent(message)).toMatch(/Black Friday.*\r\n– Stock\r\n/s);
    expect(decodeURIComponent(message)).not.toContain('Marquage');
  });

  it('says so when the week was not read yet', async () => {
    showPage(<Checklist />, withMemory({ preFlights: [preFlight] }));
    expect(await screen.findByText(/ne sont pas encore lus pour ce canal/)).toBeTruthy();
  });
});
