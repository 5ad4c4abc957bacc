import { expect, it } from 'vitest';
import { failureMessage } from '@/lib/headless/failure-message';
import { personLanguage } from '@/lib/headless/person-language';
import { PlateauError } from '@/lib/model/failure';

it('speaks the language asked for, else the system’s, else English', () => {
  expect(personLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('fr');
  expect(personLanguage({ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(personLanguage({})).toBe('en');
  expect(personLanguage({ LANG: 'de_DE' }, ['fr', 'en'])).toBe('fr');
});

it('says what is wrong with a file, where, and what helps', () => {
  const error = new PlateauError('csv-bad-date', 'x', { details: { file: 'shop.csv', line: 3, value: '2024-02-30' } });
  for (const language of ['en', 'fr'] as const) {
    const message = failureMessage(error, language);
    expect(message).toMatch(/^plateau: [^\n]+\n$/);
    for (const part of ['shop.csv', '2024-02-30']) expect(message.split(part)).toHaveLength(2);
  }
  expect(failureMessage(error, 'fr')).toContain('ligne 3');
});

it('never prints a token', () => {
  const message = failureMessage(new Error('fetch with Bearer ya29.secret failed'), 'en', ['ya29.secret']);
  expect(message).toContain('Bearer …');
  expect(message).not.toContain('secret');
});
