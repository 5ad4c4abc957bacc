import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { EmailTable } from '@/components/email/email-table';

const column = (label: string) => ({ label, align: 'start' as const });

describe('EmailTable', () => {
  it('is a table with heads where a telephone has room for it', () => {
    const columns = ['Mesure', 'Octobre', 'Écart'].map(column);
    const { container } = render(
      <EmailTable caption="Le mois" columns={columns} rows={[['Visites', '117 869', '+25 %']]} />,
    );
    expect([...container.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
      'Mesure',
      'Octobre',
      'Écart',
    ]);
    expect(container.querySelector('caption')?.textContent).toBe('Le mois');
  });

  it('sets row under row what a telephone would cut off, and leaves out what is empty', () => {
    const columns = ['Livrable', 'Responsable', 'Suppléant', 'Échéance', 'Fini quand', 'État'].map(column);
    const rows = [['Marquer chaque lien', 'Sacha', '', '20 novembre', 'Chaque lien porte sa campagne.', 'à faire']];
    const { container } = render(<EmailTable caption="Novembre" columns={columns} rows={rows} />);
    expect(container.querySelector('table')).toBeNull();
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Novembre',
      'Marquer chaque lien',
      'Responsable — Sacha',
      'Échéance — 20 novembre',
      'Fini quand — Chaque lien porte sa campagne.',
      'État — à faire',
    ]);
  });
});
