import { describe, expect, it } from 'vitest';
import { apiFailure, nextPacificMidnight, refusalOf } from '@/lib/collect/api-failure';
import { Patience, pauseWithJitter } from '@/lib/collect/retry';
import { QuotaGuard } from '@/lib/collect/quota-guard';
import { GoogleReport } from '@/lib/collect/report';
import { PlateauError } from '@/lib/model/failure';

const NOW = new Date('2026-11-22T10:00:00Z');
const refusal = (status: number, message: string, reason?: string) =>
  apiFailure(refusalOf(status, { error: { code: status, message, details: [{ '@type': 'x' }, { reason }] } }), NOW, {
    property: '42',
  });

describe('a refusal of Google’s', () => {
  it.each([
    [400, 'Please remove country', undefined, 'incompatible-request'],
    [401, 'Request had invalid authentication credentials.', undefined, 'expired-token'],
    [403, 'User does not have sufficient permissions for this property.', undefined, 'forbidden-property'],
    [403, 'Google Analytics Admin API has not been used', 'SERVICE_DISABLED', 'api-disabled'],
    [403, 'Request had insufficient authentication scopes.', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'consent-refused'],
    [404, 'Not found', undefined, 'unknown-property'],
    [429, 'Exhausted concurrent requests quota.', undefined, 'quota-concurrent'],
    [429, 'Exhausted property tokens for a project per hour.', undefined, 'quota-hour'],
    [429, 'Exhausted potentially thresholded requests quota.', undefined, 'quota-hour'],
    [429, 'Exhausted property tokens per day.', undefined, 'quota-day'],
    [500, 'Internal error', undefined, 'server-error'],
    [418, 'Teapot', undefined, 'unexpected'],
  ])('%i %s', (status, message, reason, code) => {
    const failure = refusal(status, message, reason);
    expect(failure).toMatchObject({ code, details: { property: '42', status } });
  });

  it('says when to come back', () => {
    expect(refusal(429, 'Exhausted property tokens for a project per hour.').retry).toEqual({
      when: 'later',
      at: '2026-11-22T11:00:00.000Z',
    });
    expect(refusal(429, 'Exhausted property tokens per day.').retry).toEqual({
      when: 'later',
      at: '2026-11-23T08:00:00.000Z',
    });
  });

  it('is unreadable when it is a page in Google’s place, unless the server is down', () => {
    expect(apiFailure(refusalOf(403, '<html>sign in to the Wi-Fi</html>'), NOW).code).toBe('unreadable-answer');
    expect(apiFailure(refusalOf(502, '<html>Bad gateway</html>'), NOW).code).toBe('server-error');
  });
});

describe('midnight in California', () => {
  it('is found in summer and in winter', () => {
    expect(nextPacificMidnight(new Date('2026-07-01T06:59:59Z')).toISOString()).toBe('2026-07-01T07:00:00.000Z');
    expect(nextPacificMidnight(new Date('2026-07-01T07:00:00Z')).toISOString()).toBe('2026-07-02T07:00:00.000Z');
    expect(nextPacificMidnight(new Date('2026-12-01T12:00:00Z')).toISOString()).toBe('2026-12-02T08:00:00.000Z');
  });
});

describe('patience', () => {
  const failure = (code: PlateauError['code']) => new PlateauError(code, 'failed');
  const attempts = (code: PlateauError['code']) => {
    const patience = new Patience(() => 0);
    let count = 0;
    while (patience.after(failure(code)) !== null) count += 1;
    return count;
  };

  it('is short for a broken server, longer for a crowd, none for what cannot change', () => {
    expect(attempts('server-error')).toBe(2);
    expect(attempts('quota-concurrent')).toBe(5);
    expect(attempts('expired-token')).toBe(1);
    expect(attempts('offline')).toBe(3);
    for (const code of ['quota-hour', 'quota-day', 'forbidden-property', 'incompatible-request'] as const)
      expect(attempts(code)).toBe(0);
  });

  it('waits between one second and thirty, longer each time', () => {
    for (let attempt = 1; attempt <= 5; attempt++) {
      const longest = Math.min(30_000, 2000 * 2 ** (attempt - 1));
      const wait = pauseWithJitter(failure('quota-concurrent'), attempt);
      expect(wait).toBeGreaterThanOrEqual(longest / 2);
      expect(wait).toBeLessThanOrEqual(longest);
    }
    expect(pauseWithJitter(failure('expired-token'), 1)).toBe(0);
  });
});

describe('a spent quota', () => {
  const report = (remaining: number) =>
    GoogleReport.parse({ propertyQuota: { tokensPerProjectPerHour: { consumed: 5, remaining } } });

  it('is not asked again before it is back', () => {
    let now = NOW;
    const guard = new QuotaGuard(() => now);
    guard.note('42', [report(3)]);
    expect(() => guard.check('42')).not.toThrow();
    guard.note('42', [report(0)]);
    expect(() => guard.check('42')).toThrow(expect.objectContaining({ code: 'quota-hour' }));
    expect(() => guard.check('43')).not.toThrow();
    now = new Date('2026-11-22T11:00:00Z');
    expect(() => guard.check('42')).not.toThrow();
  });
});
