import { describe, expect, it } from 'vitest';
import { readChannelAddress } from '@/lib/deliver/channel/channel-address';
import { ADDRESSES } from './addresses';

describe('the address of a webhook', () => {
  it.each([
    ['slack', 'https://hooks.slack.com/*'],
    ['teams', 'https://default1b2c.0a.environment.api.powerplatform.com/*'],
    ['google-chat', 'https://chat.googleapis.com/*'],
  ] as const)('tells %s by its host, and asks for that host alone', (kind, host) => {
    expect(readChannelAddress(`  ${ADDRESSES[kind]}\n`)).toMatchObject({ address: { kind, host } });
  });

  it('keeps what stands behind the question mark, and nothing behind a hash', () => {
    const read = readChannelAddress(`${ADDRESSES['google-chat']}&threadKey=plateau#top`);
    expect('address' in read && new URL(read.address.url).searchParams.get('threadKey')).toBe('plateau');
    expect('address' in read && read.address.url).not.toContain('#');
  });

  it('takes the port that Power Automate writes into its addresses', () => {
    const { host } = new URL(ADDRESSES.teams);
    expect(readChannelAddress(ADDRESSES.teams.replace(host, `${host}:443`))).toMatchObject({
      address: { kind: 'teams', url: ADDRESSES.teams },
    });
  });

  it.each([
    ['not-an-address', ''],
    ['not-an-address', 'hooks.slack.com/services/T0/B0/x'],
    ['not-an-address', 'https://sacha:secret@hooks.slack.com/services/T0/B0/x'],
    ['not-https', ADDRESSES.slack.replace('https', 'http')],
    ['private', 'https://localhost/services/T0/B0/x'],
    ['private', 'https://192.168.1.4/services/T0/B0/x'],
    ['private', 'https://[::1]/services/T0/B0/x'],
    ['private', 'http://chat.internal/hook'],
    ['unknown-host', 'https://hooks.slack.com.example.org/services/T0/B0/x'],
    ['unknown-host', 'https://evil-api.powerplatform.com/workflows/1/triggers/manual/paths/invoke?sig=x'],
    ['unknown-host', `${ADDRESSES.slack.replace('hooks.slack.com', 'hooks.slack.com:8443')}`],
    ['unknown-host', 'https://discord.com/api/webhooks/1/x'],
    ['incomplete', 'https://hooks.slack.com/services/T0'],
    ['incomplete', 'https://hooks.slack.com/'],
    ['incomplete', ADDRESSES.teams.replace(/&sig=.*/, '')],
    ['incomplete', ADDRESSES['google-chat'].replace(/&token=.*/, '')],
    ['retired', 'https://shop.webhook.office.com/webhookb2/1@2/IncomingWebhook/3/4'],
    ['retired', 'https://outlook.office.com/webhook/1@2/IncomingWebhook/3/4'],
    ['retired', 'https://prod-12.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=x'],
    ['takes-no-message', 'https://hooks.slack.com/triggers/T0/1/abc'],
    ['takes-no-message', 'https://hooks.slack.com/workflows/T0/A0/1/abc'],
  ] as const)('is refused as %s: %s', (problem, text) => {
    expect(readChannelAddress(text)).toEqual({ problem });
  });
});
