import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/lib/draft/plain-text';
import type { Draft } from '@/lib/model/draft';

const column = (label: string, align: 'start' | 'end' = 'start') => ({ label, align });

function textOf(columns: ReturnType<typeof column>[], rows: string[][]): string {
  const draft: Draft = {
    id: '345|weekly|2026-11-09|2026-11-15|fr',
    kind: 'weekly',
    propertyId: '345',
    propertyName: 'Maison Lienart',
    language: 'fr',
    period: { from: '2026-11-09', to: '2026-11-15' },
    asOf: '2026-11-19',
    writtenAt: '2026-11-20T07:00:00Z',
    title: 'Semaine',
    byline: 'Maison Lienart',
    blocks: [
      { id: 't', editions: ['working'], generated: { kind: 'table', caption: 'Feuille', columns, rows }, evidence: [] },
    ],
    evidence: [],
    state: 'draft',
  };
  return toPlainText(draft, 'working');
}

describe('a table in plain text', () => {
  it('stands in columns, figures to the right', () => {
    const text = textOf(
      [column('Mesure'), column('Octobre', 'end')],
      [
        ['Visites', '117 869'],
        ['Panier', '91 €'],
      ],
    );
    expect(text).toContain('Feuille\nMesure   Octobre\nVisites  117 869\nPanier      91 €\n');
  });

  it('that is wider than a mail’s line stands row under row', () => {
    const columns = ['Livrable', 'Responsable', 'Suppléant', 'Fini quand'].map((label) => column(label));
    const rows = [
      ['Essayer un seuil de livraison offerte', 'Sacha', '', 'Le seuil est en ligne et sa date est notée.'],
      ['Marquer chaque lien', 'Inès', 'Léa', 'Chaque lien porte sa campagne.'],
    ];
    expect(textOf(columns, rows)).toContain(
      [
        'Feuille',
        '- Essayer un seuil de livraison offerte',
        '  Responsable — Sacha',
        '  Fini quand — Le seuil est en ligne et sa date est notée.',
        '- Marquer chaque lien',
        '  Responsable — Inès',
        '  Suppléant — Léa',
        '  Fini quand — Chaque lien porte sa campagne.',
      ].join('\n'),
    );
  });
});
