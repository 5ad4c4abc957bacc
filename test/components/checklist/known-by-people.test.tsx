import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import { healthy, showPage } from '../fake-page';
import { PROPERTY_ID } from '../sample';
import { panelOf, type, unfold, withMemory } from './panels';

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
    const { environment } = showPage(<Checklist />, healthy('fr'));
    const panel = await panelOf('Documents');
    fireEvent.click(panel.getByRole('button', { name: 'La revue du trimestre' }));
    fireEvent.click(panel.getByRole('button', { name: 'Le dossier de passation' }));
    expect(environment.openDraft.mock.calls).toEqual([
      [PROPERTY_ID, 'quarterly'],
      [PROPERTY_ID, 'hand-over'],
    ]);
  });

  it('have a glossary beside them', async () => {
    showPage(<Checklist />, healthy('en'), 'en');
    const words = await panelOf('The words');
    unfold(words, 'Open the glossary');
    expect(words.getByText('On a plateau')).toBeTruthy();
  });
});

it('loads a memory that was kept before any of this was', async () => {
  showPage(<Checklist />, withMemory({}));
  expect(await screen.findByRole('region', { name: 'Avant une campagne' })).toBeTruthy();
  expect(screen.queryByText('Envois passés')).toBeNull();
});
