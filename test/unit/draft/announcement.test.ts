import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { announcement } from '@/lib/draft/announcement';
import { sidePanel as ENGLISH_PANEL } from '@/lib/language/en/side-panel';
import { sidePanel as FRENCH_PANEL } from '@/lib/language/fr/side-panel';

const PACKS = {
  fr: { ...narratorWith(languagePack('fr'), '2026-11-21'), sidePanel: FRENCH_PANEL },
  en: { ...narratorWith(languagePack('en'), '2026-11-21'), sidePanel: ENGLISH_PANEL },
};
const CONTACTS = [
  { department: 'customer-service', name: 'Léa', address: 'lea@shop.example' },
  { department: 'it', name: 'Karim', address: '' },
  { department: 'logistics', name: 'Ana', address: 'ana@shop.example' },
] as const;
const CAMPAIGN = {
  title: 'Relancer les paniers abandonnés',
  departments: ['customer-service', 'it'],
  owner: 'Sacha',
  deputy: 'Inès',
  due: '2026-12-03',
  doneWhen: 'La série part seule.',
  setUpHours: 7,
  weeklyHours: 1,
};
const told = (action: Partial<Omit<typeof CAMPAIGN, 'due'>> & { due?: string | null }, language: 'fr' | 'en' = 'fr') =>
  announcement({ ...CAMPAIGN, ...action }, { contacts: CONTACTS, author: 'Sacha', pack: PACKS[language] });

describe('the message to those whom an action concerns', () => {
  it('goes to those of its departments who have an address, and names them all', () => {
    const { to, body } = told({});
    expect(to).toEqual(['lea@shop.example']);
    expect(body).toContain('le service client (Léa) et l’informatique (Karim)');
    expect(body).not.toContain('Ana');
  });

  it('says what, when, who and at what cost, and asks what stands against it', () => {
    const { subject, body } = told({});
    expect(subject).toBe('Pour le 3 décembre 2026\u00a0: Relancer les paniers abandonnés');
    expect(body.split('\n\n')).toHaveLength(5);
    expect(body).toContain('d’ici au 3 décembre 2026');
    expect(body).toContain('Sacha, et Inès en son absence');
    expect(body).toContain('1 jour de mise en place, puis 1 heure par semaine');
    expect(body).toMatch(/quelque chose s’y oppose .* fermeture, absences, stock/);
    expect(body.endsWith('Merci,\nSacha')).toBe(true);
  });

  it('does not make up a day or an owner', () => {
    const { subject, body } = told({ due: null, owner: '', deputy: '', doneWhen: '' }, 'en');
    expect(subject).toBe('Coming up: Relancer les paniers abandonnés');
    expect(body).toContain('the day is not fixed yet');
    expect(body).not.toMatch(/sees to it|Done when|undefined|null/);
  });
});
