import { languagePack } from '@/lib/language/all-languages';
import { expect, it } from 'vitest';
import { askToConfirm } from '@/lib/draft/ask-to-confirm';
import { sidePanel as FRENCH_PANEL } from '@/lib/language/fr/side-panel';
import { documents as FRENCH_PAPERS } from '@/lib/language/fr/documents';

const pack = { sidePanel: FRENCH_PANEL, documents: FRENCH_PAPERS, dates: languagePack('fr').dates };
const contacts = [
  { department: 'customer-service', name: 'Léa', address: 'lea@shop.example' },
  { department: 'logistics', name: 'Ana', address: 'ana@shop.example' },
  { department: 'it', name: 'Karim', address: '' },
  { department: 'sales', name: 'Marc', address: 'marc@shop.example' },
  { department: 'quality', name: 'Zoé', address: 'zoe@shop.example' },
] as const;

it('asks whoever can answer for what is still open, and nobody for what is confirmed', () => {
  const { to, subject, body } = askToConfirm(
    {
      campaign: 'Noël',
      sendOn: '2026-12-03',
      points: [
        { point: 'customer-service', name: '', state: 'open' },
        { point: 'stock', name: 'Ana', state: 'ready' },
        { point: 'price', name: 'marc', state: 'open' },
        { point: 'tag', name: '', state: 'open' },
        { point: 'consent', name: '', state: 'not-needed' },
      ],
    },
    { contacts, author: 'Sacha', pack },
  );
  // Marc is named for the price; the department of the link tags has no address.
  expect(to).toEqual(['lea@shop.example', 'marc@shop.example']);
  expect(subject).toBe('À confirmer avant le 3 décembre 2026\u00a0: Noël');
  expect(body.match(/^– .*$/gm)).toEqual(['– Service client ouvert', '– Prix (marc)', '– Marquage des liens']);
  expect(body).toContain('Elle ne part pas tant que');
  expect(body.endsWith('Merci,\nSacha')).toBe(true);
});
