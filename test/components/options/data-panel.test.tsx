import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { backupEnd, backupHead } from '@/lib/storage/backup-lines';
import { CONNECTED, failing, healthy, NOW, showPage } from '../fake-page';

const BACKUP = new File([backupHead(NOW), backupEnd(0)], 'plateau.jsonl');

async function chooseFile(answers: Parameters<typeof showPage>[1], file = BACKUP) {
  showPage(<Options />, answers);
  const panel = within(await screen.findByRole('region', { name: 'Vos données' }));
  fireEvent.change(panel.getByLabelText('Importer une sauvegarde'), {
    target: { files: [file] },
  });
  return panel;
}

describe('the import of a backup', () => {
  it('says beside the button what the file should have been', async () => {
    const panel = await chooseFile(healthy('fr'), new File(['{}'], 'photo.json'));
    expect((await panel.findByRole('alert')).textContent).toMatch(/n’est pas une sauvegarde de Plateau.*Tout exporter/);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('tells any other trouble there too', async () => {
    const panel = await chooseFile({ ...healthy('fr'), takenIn: failing('storage-full') });
    expect(await panel.findByRole('alert')).toBeTruthy();
  });

  it('says that it is in place', async () => {
    await chooseFile({ ...healthy('fr'), takenIn: () => CONNECTED });
    expect(await screen.findByText('Sauvegarde remise en place.')).toBeTruthy();
  });
});
