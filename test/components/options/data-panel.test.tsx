import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { CONNECTED, failing, healthy, showPage } from '../fake-page';

async function chooseFile(answers: Parameters<typeof showPage>[1]) {
  showPage(<Options />, answers);
  const panel = within(await screen.findByRole('region', { name: 'Vos données' }));
  fireEvent.change(panel.getByLabelText('Importer une sauvegarde'), {
    target: { files: [new File(['{}'], 'photo.json')] },
  });
  return panel;
}

describe('the import of a backup', () => {
  it('says beside the button what the file should have been', async () => {
    const panel = await chooseFile({ ...healthy('fr'), importAll: failing('bad-input') });
    expect((await panel.findByRole('alert')).textContent).toMatch(/n’est pas une sauvegarde de Plateau.*Tout exporter/);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('tells any other trouble there too', async () => {
    const panel = await chooseFile({ ...healthy('fr'), importAll: failing('storage-full') });
    expect(await panel.findByRole('alert')).toBeTruthy();
  });

  it('says that it is in place', async () => {
    await chooseFile({ ...healthy('fr'), importAll: () => CONNECTED });
    expect(await screen.findByText('Sauvegarde remise en place.')).toBeTruthy();
  });
});
