import { describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { counted as countedInEnglish } from '@/lib/language/en/locale';
import { counted as countedInFrench } from '@/lib/language/fr/locale';
import { pluralsOf } from '@/lib/language/plural';

describe('plurals', () => {
  it.each([
    [0, '0 action', '0 actions'],
    [1, '1 action', '1 action'],
    [1.5, '1.5 action', '1.5 actions'],
    [2, '2 actions', '2 actions'],
    [1_000_000, '1000000 actions', '1000000 actions'],
  ])('of %d follow each language', (count, french, english) => {
    expect(countedInFrench(count, 'action', 'actions')).toBe(french);
    expect(countedInEnglish(count, 'action', 'actions')).toBe(english);
  });

  it('take a category that the language has, where its form is given', () => {
    const { plural } = pluralsOf('pl');
    const forms = { one: 'plik', few: 'pliki', other: 'plików' };
    expect([1, 3, 5].map((count) => plural(count, forms))).toEqual(['plik', 'pliki', 'plików']);
  });

  it('of days that were counted', () => {
    const counted = (many: number) => languagePack('fr').messages.document.countedDays(String(many), '7', many);
    expect([0, 1, 6].map(counted)).toEqual(['0 jour compté sur 7', '1 jour compté sur 7', '6 jours comptés sur 7']);
  });

  it('of durations are spelled out', () => {
    const [fr, en] = [languagePack('fr').dates, languagePack('en').dates];
    expect([0, 1, 2].map(fr.days)).toEqual(['zéro jour', 'un jour', 'deux jours']);
    expect([0, 1, 2].map(en.days)).toEqual(['zero days', 'one day', 'two days']);
    expect([1, 2].map(fr.weeks)).toEqual(['une semaine', 'deux semaines']);
    expect([1, 3].map(en.years)).toEqual(['a year', 'three years']);
  });
});
