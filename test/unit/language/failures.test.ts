import { describe, expect, it } from 'vitest';
import { badgeTitle } from '@/lib/language/badge-title';
import { ENGLISH_FAILURES } from '@/lib/language/failures/english';
import { failureWords } from '@/lib/language/failures/failures';
import { FRENCH_FAILURES } from '@/lib/language/failures/french';
import { RUNNER_ENGLISH } from '@/lib/language/failures/runner-english';
import { runnerFailureWords } from '@/lib/language/failures/runner-failures';
import { RUNNER_FRENCH } from '@/lib/language/failures/runner-french';
import { type Circumstances, tellFailure } from '@/lib/language/failures/tell-failure';
import type { FailureCode, FailureRecord } from '@/lib/model/failure';

const failure = (code: string, more: Partial<FailureRecord> = {}): FailureRecord => ({
  code: code as FailureCode,
  message: '',
  retry: { when: 'now' },
  details: {},
  ...more,
});
const CODES = Object.keys({ ...ENGLISH_FAILURES, ...RUNNER_ENGLISH });
const DETAILS = { file: 'ventes.csv', line: 12, column: 'sessions', value: 'abc', metric: 'sessions', property: '345' };

describe('failureWords', () => {
  it('has both languages for the same codes', () => {
    expect(Object.keys({ ...FRENCH_FAILURES, ...RUNNER_FRENCH }).toSorted()).toEqual(CODES.toSorted());
  });

  describe.each(CODES)('for %s', (code) => {
    it.each(['fr', 'en'] as const)('says what happened and what to do, in %s, with details or without', (language) => {
      for (const details of [{}, DETAILS]) {
        const { what, remedy } = runnerFailureWords(failure(code, { details }), language);
        for (const sentence of [what, remedy]) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|\[object|\bcode\b|exception|\$\{/i);
        }
      }
    });

    it('is set as French printers do', () => {
      const { what, remedy } = runnerFailureWords(failure(code, { details: DETAILS }), 'fr');
      expect(`${what} ${remedy}`).not.toMatch(/ [:;!?»]|« |'/);
    });
  });

  it('names the place in a file', () => {
    expect(failureWords(failure('csv-bad-number', { details: DETAILS }), 'en').what).toBe(
      'Unreadable number on line 12 of “ventes.csv”, column “sessions”: “abc”.',
    );
  });

  it('names the property', () => {
    expect(failureWords(failure('forbidden-property', { details: DETAILS }), 'en').what).toContain('345');
    expect(failureWords(failure('forbidden-property', { details: DETAILS }), 'fr').what).toContain('345');
  });

  it('says when a quota is back, by the person’s own clock', () => {
    const spent = failure('quota-day', { retry: { when: 'later', at: '2026-11-22T08:00:00Z' } });
    expect(failureWords(spent, 'en').remedy).toContain('on Sunday 22 November at 00:00');
    expect(failureWords(spent, 'fr').remedy).toContain('le dimanche 22 novembre à 00:00');
  });

  it.each(['mail-quota', 'mail-offline'] as const)('says of %s when it is sent again, and by whom', (code) => {
    const english = (retry: FailureRecord['retry'], circumstances: Circumstances = {}) =>
      tellFailure(failure(code, { retry }), ENGLISH_FAILURES, 'en', circumstances).remedy;
    const at = '2026-11-25T08:00:00Z';
    expect(english({ when: 'later' })).toMatch(/draft is kept\. .*[Tt]ry again( in a few minutes)?\.$/);
    expect(english({ when: 'later', at })).toMatch(/ Try again on Wednesday 25 November at 00:00\.$/);
    expect(english({ when: 'later' }, { again: at, timeZone: 'Europe/Paris' })).toMatch(
      / Plateau tries again by itself on Wednesday 25 November at 09:00 \(Europe\/Paris\): you have nothing to do\.$/,
    );
    const french = tellFailure(failure(code), FRENCH_FAILURES, 'fr', { again: at });
    expect(french.remedy).toMatch(/ de lui-même le mercredi 25 novembre à 00:00\u00a0: vous n’avez rien à faire\.$/);
  });

  it('reads a code of another version as unexpected', () => {
    for (const code of ['new-code', 'constructor'])
      expect(failureWords(failure(code), 'en')).toEqual(failureWords(failure('unexpected'), 'en'));
  });
});

describe('badgeTitle', () => {
  it('says in words what the badge shows', () => {
    expect(badgeTitle.news(1, 'en')).toBe('Plateau: a draft is waiting for you');
    expect(badgeTitle.news(2, 'fr')).toBe('Plateau\u00a0: 2 brouillons vous attendent');
    expect(badgeTitle.trouble(failure('offline'), 0, 'fr')).toBe('Plateau\u00a0: Pas de réseau.');
    expect(badgeTitle.trouble(failure('offline'), 2, 'fr')).toMatch(/ Et un problème pour 2 autres propriétés\.$/);
  });
});
