import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import type { WeighedRequest } from '@/lib/advise/request';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { PreFlight } from '@/lib/model/pre-flight';
import type { TacticRequest } from '@/lib/model/request';
import { healthy, showPage } from '../fake-page';
import { count, memory, PROPERTY_ID, recommendation } from '../sample';

async function panelOf(name: string) {
  return within(await screen.findByRole('region', { name }));
}
type Panel = Awaited<ReturnType<typeof panelOf>>;

/** Opens what is folded away. */
function unfold(panel: Panel, summary: string) {
  fireEvent.click(panel.getByText(summary, { selector: 'summary' }));
}

const type = (panel: Panel, label: string, value: string) =>
  fireEvent.input(panel.getByLabelText(label), { target: { value } });

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

const request: TacticRequest = {
  id: 'r1',
  propertyId: PROPERTY_ID,
  text: 'Panier abandonné, aujourd’hui !',
  askedBy: 'Paul',
  askedOn: '2026-11-20',
  tacticId: 'abandoned-cart',
  objective: 'grow-outcome',
  state: 'parked',
};

const weighed: WeighedRequest = {
  tacticId: 'abandoned-cart',
  tacticIds: ['abandoned-cart'],
  suggestion: 'park',
  reason: 'no-capacity',
  lacks: [],
  recommendation: { ...recommendation, tacticId: 'abandoned-cart' },
};

const withMemory = (more: Partial<Memory>) => ({ ...healthy('fr'), memory: () => ({ ...memory, ...more }) });

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
    expect(panel.getByText(/4\s210 visites par l’e-mail, contre 2\s500 .*entre 2\s310 et 2\s740/)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: /^C’est regardé/ }));
    await waitFor(() =>
      expect(requestsOf('keepPreFlight')).toMatchObject([{ preFlight: { id: 's1', lookedBackOn: '2026-11-21' } }]),
    );
  });

  it('says so when the week was not read yet', async () => {
    showPage(<Checklist />, withMemory({ preFlights: [preFlight] }));
    expect(await screen.findByText(/ne sont pas encore lus pour ce canal/)).toBeTruthy();
  });
});

describe('what somebody asks for', () => {
  it('is recognised by the words of the playbook, and kept', async () => {
    const { requestsOf } = showPage(<Checklist />, { ...healthy('fr'), weighTactic: () => weighed });
    const panel = await panelOf('On demande…');
    unfold(panel, 'Noter une demande');
    type(panel, 'La demande', 'Panier abandonné, aujourd’hui !');
    type(panel, 'Qui demande', 'Paul');
    fireEvent.click(panel.getByRole('button', { name: 'Peser la demande' }));
    expect(await panel.findByText(/^Cela revient à/)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'Garder la demande' }));
    await waitFor(() =>
      expect(requestsOf('keepRequest')).toMatchObject([
        {
          text: 'Panier abandonné, aujourd’hui !',
          askedBy: 'Paul',
          tacticId: 'abandoned-cart',
          objective: 'grow-outcome',
        },
      ]),
    );
  });

  it('is not guessed at: without a tactic the objective is asked', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('On demande…');
    unfold(panel, 'Noter une demande');
    type(panel, 'La demande', 'Un dirigeable au-dessus du magasin');
    fireEvent.click(panel.getByRole('button', { name: 'Peser la demande' }));
    fireEvent.change(await panel.findByLabelText('Objectif'), { target: { value: 'work-that-shows' } });
    fireEvent.click(panel.getByRole('button', { name: 'Garder la demande' }));
    await waitFor(() =>
      expect(requestsOf('keepRequest')).toMatchObject([{ tacticId: null, objective: 'work-that-shows' }]),
    );
  });

  it('is weighed, and declined with a reason', async () => {
    const { requestsOf } = showPage(<Checklist />, {
      ...withMemory({ requests: [request] }),
      weighTactic: () => weighed,
    });
    const panel = await panelOf('On demande…');
    expect(await panel.findByText(/Les heures de la semaine sont déjà prises/)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: /^Écarter…/ }));
    fireEvent.click(panel.getByRole('button', { name: 'Écarter' }));
    expect(requestsOf('answerRequest')).toEqual([]);
    type(panel, 'Pourquoi ?', 'Le consentement manque');
    fireEvent.click(panel.getByRole('button', { name: 'Écarter' }));
    await waitFor(() =>
      expect(requestsOf('answerRequest')).toEqual([
        {
          propertyId: PROPERTY_ID,
          requestId: 'r1',
          state: 'declined',
          reason: 'Le consentement manque',
          revisitOn: null,
        },
      ]),
    );
  });

  it('is taken on with an owner', async () => {
    const { requestsOf } = showPage(<Checklist />, {
      ...withMemory({ requests: [request] }),
      weighTactic: () => weighed,
    });
    const panel = await panelOf('On demande…');
    fireEvent.click(await panel.findByRole('button', { name: /^Retenir…/ }));
    fireEvent.click(panel.getByRole('button', { name: 'Retenir' }));
    await waitFor(() => expect(requestsOf('takeRequest')).toMatchObject([{ requestId: 'r1', owner: 'Sacha' }]));
  });

  it('is taken on without a tactic once it is said what it is for, what it costs and when it is done', async () => {
    const own = { ...request, tacticId: null, objective: '' };
    const { requestsOf } = showPage(<Checklist />, withMemory({ requests: [own] }));
    const panel = await panelOf('On demande…');
    fireEvent.click(await panel.findByRole('button', { name: /^Retenir…/ }));
    fireEvent.click(panel.getByRole('button', { name: 'Retenir' }));
    expect(requestsOf('takeRequest')).toEqual([]);
    type(panel, 'Objectif qu’elle sert', 'Faire parler de nous');
    type(panel, 'Finie quand', 'La page est en ligne');
    type(panel, 'Heures de mise en place', '3,5');
    fireEvent.click(panel.getByRole('button', { name: 'Retenir' }));
    await waitFor(() =>
      expect(requestsOf('takeRequest')).toMatchObject([
        {
          requestId: 'r1',
          doneWhen: 'La page est en ligne',
          own: { objective: 'Faire parler de nous', setUpHours: 3.5, weeklyHours: 0 },
        },
      ]),
    );
  });
});

describe('what only a person knows', () => {
  it('is kept with the days that it is about and a name', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('Ce que vous seul savez');
    unfold(panel, 'Noter la réponse');
    fireEvent.change(panel.getByLabelText('Question'), { target: { value: 'margin-share' } });
    type(panel, 'Réponse', '42,5 %');
    fireEvent.click(panel.getByRole('button', { name: 'Noter la réponse' }));
    await waitFor(() =>
      expect(requestsOf('keepAnswer')).toEqual([
        {
          propertyId: PROPERTY_ID,
          answer: { question: 'margin-share', value: 0.425, from: '2026-10-01', to: '2026-10-31', givenBy: 'Sacha' },
        },
      ]),
    );
  });

  it('is not kept where it cannot be read', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('en'), 'en');
    const panel = await panelOf('What only you know');
    unfold(panel, 'Note the answer');
    type(panel, 'Answer', 'a few');
    fireEvent.click(panel.getByRole('button', { name: 'Note the answer' }));
    expect(await panel.findByText('A number, zero included.')).toBeTruthy();
    expect(requestsOf('keepAnswer')).toEqual([]);
  });
});

describe('the papers', () => {
  it('open for the property in view', async () => {
    const { doors } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('Documents');
    fireEvent.click(panel.getByRole('button', { name: 'La revue du trimestre' }));
    fireEvent.click(panel.getByRole('button', { name: 'Le dossier de passation' }));
    expect(doors.openDraft.mock.calls).toEqual([
      [PROPERTY_ID, 'quarterly'],
      [PROPERTY_ID, 'hand-over'],
    ]);
  });

  it('have a glossary beside them, and the roadmap by month', async () => {
    showPage(<Checklist />, healthy('en'), 'en');
    const words = await panelOf('The words');
    unfold(words, 'Open the glossary');
    expect(words.getByText('On a plateau')).toBeTruthy();
    const plan = await panelOf('Roadmap');
    expect(plan.getByRole('heading', { name: 'November 2026' })).toBeTruthy();
    expect(plan.getByText(/Sacha · due 10 November/)).toBeTruthy();
  });
});

it('loads a memory that was kept before any of this was', async () => {
  showPage(<Checklist />, withMemory({}));
  expect(await screen.findByRole('region', { name: 'Avant une campagne' })).toBeTruthy();
  expect(screen.queryByText('Envois passés')).toBeNull();
});
