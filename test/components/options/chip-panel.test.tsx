import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { healthy, showPage } from '../fake-page';

const ON = 'Afficher la pastille';
const OFF = 'Retirer la pastille';

describe('the chip’s setting', () => {
  it('asks for the right straight from the click, and gives it back', async () => {
    const { environment } = showPage(<Options />, healthy('fr'));
    fireEvent.click(await screen.findByRole('button', { name: ON }));
    expect(environment.requestChip).toHaveBeenCalledOnce();
    expect(await screen.findByText(/La pastille est active/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: OFF }));
    expect(environment.giveChipBack).toHaveBeenCalledOnce();
    expect(await screen.findByText(/La pastille est retirée/)).toBeTruthy();
    expect(screen.getByRole('button', { name: ON })).toBeTruthy();
  });

  it('stays off where the browser does not give the right, and says so', async () => {
    const { environment } = showPage(<Options />, healthy('fr'));
    environment.requestChip.mockResolvedValue(false);
    fireEvent.click(await screen.findByRole('button', { name: ON }));
    expect(await screen.findByText(/reste inactive/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: ON })).toBeTruthy());
  });
});
