import type { Case } from './case';
import { writeDay } from './dates';
import type { Draws } from './draws';
import { type Fact, type Measure, MEASURES } from './facts';
import { nameOf, type Tongue } from './labels';

/** Two of the measures at least, in the order of the catalogue. */
export function drawMeasures(draws: Draws, tongue: Tongue, among: readonly Measure[] = MEASURES) {
  return draws
    .some(among, draws.int(Math.min(2, among.length), among.length))
    .map((measure) => ({ measure, name: nameOf(draws, tongue, measure) }));
}

export const RULE = `# ${'-'.repeat(40)}`;
export const WORDS = {
  en: {
    account: 'Account: ',
    property: 'Property: ',
    from: 'Start date: ',
    to: 'End date: ',
    all: 'All Users',
    title: 'Traffic acquisition',
    nth: 'Nth day',
    date: 'Date',
    hour: 'Date + hour (YYYYMMDDHH)',
    comparison: 'Comparison',
    segment: 'Segment',
  },
  fr: {
    account: 'Compte : ',
    property: 'Propriété : ',
    from: 'Date de début : ',
    to: 'Date de fin : ',
    all: 'Tous les utilisateurs',
    title: 'Acquisition de trafic',
    nth: 'Nième jour',
    date: 'Date',
    hour: 'Date et heure',
    comparison: 'Comparaison',
    segment: 'Segment',
  },
} as const;

export function period(tongue: Tongue, facts: readonly Fact[]): string[] {
  const { from, to } = WORDS[tongue];
  const compact = (fact: Fact | undefined) => writeDay(fact?.day ?? '', 'compact');
  return [`# ${from}${compact(facts[0])}`, `# ${to}${compact(facts.at(-1))}`];
}

export function head(tongue: Tongue): string[] {
  const { account, property, title } = WORDS[tongue];
  return [RULE, `# ${title}`, `# ${account}Lienart`, `# ${property}Maison Lienart`, RULE];
}

export const CASE: Omit<Case, 'layout' | 'sheets'> = {
  must: 'read',
  currency: undefined,
  isShared: false,
  isRunning: false,
};
export const tongueOf = (draws: Draws): Tongue => (draws.chance(0.6) ? 'en' : 'fr');
