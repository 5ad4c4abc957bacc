import { describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { backgroundWords, troubleTitle } from '@/lib/language/background-words';
import { describeRunnerFailure } from '@/lib/language/describe-runner-failure';
import { type Circumstances, describeFailure } from '@/lib/language/describe-failure';
import type { FailureCode, FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';

const failure = (code: string, more: Partial<FailureRecord> = {}): FailureRecord => ({
  code: code as FailureCode,
  message: '',
  retry: { when: 'now' },
  details: {},
  ...more,
});
const { failures: english } = languagePack('en');
const { failures: french } = languagePack('fr');
const codesOf = (language: Language) => {
  const { failures, runnerFailures } = languagePack(language);
  return Object.keys({ ...failures.table, ...runnerFailures });
};
const CODES = codesOf('en');
const DETAILS = { file: 'ventes.csv', line: 12, column: 'sessions', value: 'abc', metric: 'sessions', property: '345' };

describe('describeFailure', () => {
  it('has both languages for the same codes', () => {
    expect(codesOf('fr').toSorted()).toEqual(CODES.toSorted());
  });

  describe.each(CODES)('for %s', (code) => {
    it.each(['fr', 'en'] as const)('says what happened and what to do, in %s, with details or without', (language) => {
      for (const details of [{}, DETAILS]) {
        const { what, remedy } = describeRunnerFailure(failure(code, { details }), language);
        for (const sentence of [what, remedy]) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|\[object|\bcode\b|exception|\$\{/i);
        }
      }
    });

    it('is set as French printers do', () => {
      const { what, remedy } = describeRunnerFailure(failure(code, { details: DETAILS }), 'fr');
      expect(`${what} ${remedy}`).not.toMatch(/ [:;!?»]|« |'/);
    });
  });

  it('names the place in a file', () => {
    expect(describeFailure(failure('csv-bad-number', { details: DETAILS }), english).what).toBe(
      'Unreadable number on line 12 of “ventes.csv”, column “sessions”: “abc”.',
    );
  });

  it('names the property', () => {
    expect(describeFailure(failure('forbidden-property', { details: DETAILS }), english).what).toContain('345');
    expect(describeFailure(failure('forbidden-property', { details: DETAILS }), french).what).toContain('345');
  });

  it('says when a quota is back, by the person’s own clock', () => {
    const spent = failure('quota-day', { retry: { when: 'later', at: '2026-11-22T08:00:00Z' } });
    expect(describeFailure(spent, english).remedy).toContain('on Sunday 22 November at 00:00');
    expect(describeFailure(spent, french).remedy).toContain('le dimanche 22 novembre à 00:00');
  });

  it.each(['mail-quota', 'mail-offline'] as const)('says of %s when it is sent again, and by whom', (code) => {
    const told = (retry: FailureRecord['retry'], circumstances: Circumstances = {}) =>
      describeFailure(failure(code, { retry }), english, circumstances).remedy;
    const at = '2026-11-25T08:00:00Z';
    expect(told({ when: 'later' })).toMatch(/draft is kept\. .*[Tt]ry again( in a few minutes)?\.$/);
    expect(told({ when: 'later', at })).toMatch(/ Try again on Wednesday 25 November at 00:00\.$/);
    expect(told({ when: 'later' }, { again: at, timeZone: 'Europe/Paris' })).toMatch(
      / Plateau tries again by itself on Wednesday 25 November at 09:00 \(Europe\/Paris\): you have nothing to do\.$/,
    );
    const inFrench = describeFailure(failure(code), french, { again: at });
    expect(inFrench.remedy).toMatch(/ de lui-même le mercredi 25 novembre à 00:00\u00a0: vous n’avez rien à faire\.$/);
  });

  it('reads a code of another version as unexpected', () => {
    for (const code of ['new-code', 'constructor'])
      expect(describeFailure(failure(code), english)).toEqual(describeFailure(failure('unexpected'), english));
  });
});

describe('the badge', () => {
  it('says in words what the badge shows', () => {
    expect(backgroundWords('en').badge.news(1)).toBe('Plateau: a draft is waiting for you');
    expect(backgroundWords('fr').badge.news(2)).toBe('Plateau\u00a0: 2 brouillons vous attendent');
    expect(troubleTitle(failure('offline'), 0, 'fr')).toBe('Plateau\u00a0: Pas de réseau.');
    expect(troubleTitle(failure('offline'), 2, 'fr')).toMatch(/ Et un problème pour 2 autres propriétés\.$/);
  });
});
