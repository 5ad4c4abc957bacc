import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import type { WeighedRequest } from '@/lib/advise/request';
import type { TacticRequest } from '@/lib/model/request';
import { healthy, showPage } from '../fake-page';
import { PROPERTY_ID, recommendation } from '../sample';
import { panelOf, type, unfold, withMemory } from './panels';

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

  it('is asked about where it may mean a tactic and may not, with nothing chosen beforehand', async () => {
    const { requestsOf } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('On demande…');
    unfold(panel, 'Noter une demande');
    type(panel, 'La demande', 'Du retargeting sur TikTok');
    fireEvent.click(panel.getByRole('button', { name: 'Peser la demande' }));
    expect(await panel.findByRole('option', { name: 'Non, autre chose', selected: true })).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'Garder la demande' }));
    await waitFor(() => expect(requestsOf('keepRequest')).toMatchObject([{ tacticId: null, objective: '' }]));
  });

  it('is weighed, and declined with a reason', async () => {
    const { requestsOf } = showPage(<Checklist />, {
      ...withMemory({ requests: [request] }),
      weighTactic: () => weighed,
    });
    const panel = await panelOf('On demande…');
    expect(await panel.findByText(/Il ne reste pas assez d’heures dans la semaine/)).toBeTruthy();
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
