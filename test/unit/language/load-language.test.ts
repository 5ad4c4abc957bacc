import { expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { isFull } from '@/lib/language/catalogue/pack';
import { languageName } from '@/lib/language/language-name';
import { loadLanguage } from '@/lib/language/load-language';
import { Language } from '@/lib/model/language';

it.each(Language.options)('loads %s part by part: what a glance needs is no more than that', async (language) => {
  const [core, full, failures, playbook] = await Promise.all([
    loadLanguage(language, 'core'),
    loadLanguage(language, 'full'),
    loadLanguage(language, 'failures'),
    loadLanguage(language, 'playbook'),
  ]);
  expect(core.language).toBe(language);
  expect(isFull(core)).toBe(false);
  expect(isFull(full)).toBe(true);
  expect(full).toEqual(languagePack(language));
  expect(full.failures).toBe(failures);
  expect(full.tactics).toBe(playbook.tactics);
});

it('calls a language by its own name', () => {
  expect(Language.options.map(languageName)).toEqual(['Français', 'English']);
});
