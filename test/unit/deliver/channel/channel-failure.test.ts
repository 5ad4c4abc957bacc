import { describe, expect, it } from 'vitest';
import { Refused } from '@/lib/collect/rest/refused';
import { channelFailure } from '@/lib/deliver/channel/channel-failure';

const NOW = new Date('2026-11-22T10:00:00Z');
const failureOf = (status: number, data: unknown, headers: Record<string, string> = {}) =>
  channelFailure(new Refused(status, new Headers(headers), data), NOW);

describe('what a webhook answers', () => {
  it.each([
    ['channel-gone', 404, 'no_service'],
    ['channel-gone', 404, 'no_team'],
    ['channel-gone', 404, 'channel_not_found'],
    ['channel-gone', 403, 'invalid_token'],
    ['channel-gone', 410, 'channel_is_archived'],
    ['channel-gone', 404, { error: { code: 'WorkflowNotFound', message: 'The workflow could not be found.' } }],
    ['channel-gone', 400, { error: { code: 'WorkflowTriggerIsNotEnabled', message: 'Switched off.' } }],
    ['channel-gone', 401, { error: { code: 'DirectApiAuthorizationRequired', message: 'Needs a signature.' } }],
    [
      'channel-gone',
      400,
      { error: { code: 400, status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] } },
    ],
    ['channel-gone', 403, { error: { code: 403, status: 'PERMISSION_DENIED' } }],
    ['channel-too-large', 413, ''],
    ['channel-too-large', 400, 'msg_too_long'],
    ['channel-too-large', 400, 'msg_blocks_too_long'],
    ['channel-too-large', 400, { error: { status: 'INVALID_ARGUMENT', message: 'Message exceeds the maximum size.' } }],
    ['channel-refused', 403, 'action_prohibited'],
    ['channel-refused', 400, 'invalid_blocks'],
    ['channel-refused', 302, ''],
    ['channel-quota', 429, 'rate_limited'],
    ['channel-unclear', 500, 'rollup_error'],
    ['channel-unclear', 502, '<html>Bad Gateway</html>'],
    ['channel-unclear', 504, ''],
  ] as const)('is %s for %d %j', (code, status, data) => {
    expect(failureOf(status, data).code).toBe(code);
  });

  it('says when to come back, and waits for nobody', () => {
    expect(failureOf(429, '', { 'retry-after': '90' }).retry).toEqual({
      when: 'later',
      at: '2026-11-22T10:01:30.000Z',
    });
    expect(failureOf(429, '').retry).toEqual({ when: 'later' });
    // One that says when to come back did not take the message.
    expect(failureOf(503, '', { 'retry-after': '60' })).toMatchObject({ code: 'channel-quota' });
  });

  it('tells the word of a refusal, and no sentence, which could repeat the message', () => {
    expect(failureOf(403, 'action_prohibited').details['value']).toBe('action_prohibited');
    expect(failureOf(400, { error: { code: 'TriggerInputSchemaMismatch', message: 'ça plafonne' } })).toMatchObject({
      details: { value: 'TriggerInputSchemaMismatch' },
    });
    const said = failureOf(400, 'The text "ça plafonne" is not allowed.');
    expect(JSON.stringify([said.message, said.details])).not.toContain('plafonne');
  });
});
