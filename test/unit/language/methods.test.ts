import { languagePack } from '@/lib/language/all-languages';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { methodName } from '@/lib/language/methods';

/** Every name that a stage writes into a provenance. */
const METHOD = /method: '([^']+)'/g;
/** Not a word of prose: a formula in the names of the Data API. */
const FORMULA = /^\w+ [−/] \w+$/;
const written = ['explain', 'advise', 'draft', 'language'].flatMap((stage) =>
  readdirSync(`lib/${stage}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(`lib/${stage}/${name}`, 'utf8').matchAll(METHOD)].map(([, method]) => method ?? ''),
    ),
);

it('finds the methods that the stages write', () => {
  expect(written.length).toBeGreaterThan(20);
});

it.each([...new Set(written)].filter((method) => !FORMULA.test(method)))('%s has French words', (method) => {
  expect(methodName(method, languagePack('fr').methods)).not.toBe(method);
  expect(methodName(method, languagePack('fr').methods)).not.toBe(methodName(method, languagePack('en').methods));
});
