import type { NameCatalogue } from './catalogue/names';
import type { Noun } from './catalogue/noun';

/** A segment's value in words: known GA4 values translated, countries by their code, the rest quoted. */
export function segmentNoun(catalogue: NameCatalogue, locale: string, dimension: string | null, value: string): Noun {
  const known = Object.entries(catalogue.segments).find(([id]) => id === dimension)?.[1];
  const noun = lookUp(known ?? {}, value) ?? lookUp(catalogue.absent, value);
  if (noun) return noun;
  return (dimension === 'country' && country(catalogue, value, locale)) || catalogue.quoted(value);
}

function lookUp(table: Readonly<Record<string, Noun>>, value: string): Noun | undefined {
  return Object.entries(table).find(([name]) => name.toLowerCase() === value.toLowerCase())?.[1];
}

let codes: ReadonlyMap<string, string> | undefined;

/** GA4 names countries in English: find the code that English gives that name, then name it in the language. */
function country(catalogue: NameCatalogue, english: string, locale: string): Noun | undefined {
  codes ??= countryCodes();
  const code = codes.get(english);
  if (code === undefined) return undefined;
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(code);
  return catalogue.country(name ?? english, code);
}

function countryCodes(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => {
        const name = english.of(code);
        return name === undefined ? [] : [[name, code] as const];
      }),
  );
}
