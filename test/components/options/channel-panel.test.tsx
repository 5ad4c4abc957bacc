import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import type { ConnectedChannel } from '@/lib/messages/replies';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { ADDRESSES } from '../../unit/deliver/channel/addresses';
import { type Answers, failing, healthy, showPage, whatOf } from '../fake-page';
import { PROPERTY_ID, settings } from '../sample';

const TITLES = { fr: 'Dans le canal de l’équipe', en: 'In the team’s channel' } as const;
const POSTED = { ...USUAL_SCHEDULE, channel: ['weekly' as const] };

async function show(answers: Answers = {}, language: 'fr' | 'en' = 'fr') {
  const page = showPage(<Options />, { ...healthy(language), ...answers }, language);
  const panel = within(await screen.findByRole('region', { name: TITLES[language] }));
  // Whether a channel is connected is known then.
  await panel.findByRole('button');
  return { ...page, panel };
}

describe('The team’s channel', () => {
  it('is connected by the address of its webhook, whose host alone is asked for, and which is not shown again', async () => {
    const { panel, environment, requestsOf } = await show({ saveChannel: ({ kind }) => ({ kind }) });
    fireEvent.input(panel.getByLabelText('Adresse du webhook'), { target: { value: ` ${ADDRESSES.teams} ` } });
    fireEvent.click(panel.getByRole('button', { name: 'Connecter le canal' }));
    expect(environment.askChannelAccess).toHaveBeenCalledExactlyOnceWith(
      'https://default1b2c.0a.environment.api.powerplatform.com/*',
    );
    expect(await panel.findByText(/^Microsoft Teams\s: connecté\.$/)).toBeTruthy();
    expect(requestsOf('saveChannel')).toEqual([{ propertyId: PROPERTY_ID, kind: 'teams', url: ADDRESSES.teams }]);
    expect(document.body.innerHTML).not.toContain('powerplatform.com/powerautomate');
  });

  it.each([
    ['fr', 'http://hooks.slack.com/services/T0/B0/x', /doit commencer par https/],
    ['fr', 'https://a.webhook.office.com/webhookb2/1', /Microsoft a désactivé/],
    ['en', 'https://192.168.0.7/hook', /private network/],
    ['en', 'https://hooks.slack.com/triggers/T0/1/x', /starts a Slack workflow/],
  ] as const)('says in %s what is wrong with %s, and asks the browser for nothing', async (language, text, said) => {
    const { panel, environment, requestsOf } = await show({}, language);
    const field = panel.getByRole('textbox');
    fireEvent.input(field, { target: { value: text } });
    fireEvent.click(panel.getByRole('button', { name: /^(?:Connecter le canal|Connect the channel)$/ }));
    expect(await panel.findByText(said)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(environment.askChannelAccess).not.toHaveBeenCalled();
    expect(requestsOf('saveChannel')).toEqual([]);
  });

  it('keeps no address whose host the person did not allow, nor loses what was typed', async () => {
    const { panel, environment, requestsOf } = await show();
    environment.askChannelAccess.mockResolvedValue(false);
    const field = panel.getByLabelText<HTMLInputElement>('Adresse du webhook');
    fireEvent.input(field, { target: { value: ADDRESSES.slack } });
    fireEvent.click(panel.getByRole('button', { name: /^(?:Connecter le canal|Connect the channel)$/ }));
    expect((await panel.findByRole('alert')).textContent).toContain(whatOf('host-refused', 'fr'));
    expect(requestsOf('saveChannel')).toEqual([]);
    expect(field.value).toBe(ADDRESSES.slack);
  });

  it('takes the week and the month by itself where the person says so', async () => {
    const { panel, requestsOf } = await show({ channel: () => ({ kind: 'slack' }) });
    fireEvent.click(await panel.findByLabelText('Publier la semaine automatiquement'));
    await waitFor(() => expect(requestsOf('saveSettings')).toMatchObject([{ settings: { schedule: POSTED } }]));
    fireEvent.click(panel.getByLabelText('Publier le mois automatiquement'));
    await waitFor(() =>
      expect(requestsOf('saveSettings').at(-1)).toMatchObject({
        settings: { schedule: { channel: ['weekly', 'monthly'] } },
      }),
    );
  });

  it('is forgotten, and what went there by itself with it', async () => {
    let kept: ConnectedChannel | null = { kind: 'google-chat' };
    const { panel, requestsOf } = await show({
      channel: () => kept,
      forgetChannel: () => (kept = null),
      settings: () => ({ ...settings, schedule: POSTED }),
    });
    expect((await panel.findByLabelText<HTMLInputElement>('Publier la semaine automatiquement')).checked).toBe(true);
    fireEvent.click(panel.getByRole('button', { name: 'Oublier l’adresse' }));
    expect(await panel.findByLabelText('Adresse du webhook')).toBeTruthy();
    expect(requestsOf('forgetChannel')).toEqual([{ propertyId: PROPERTY_ID }]);
    expect(requestsOf('saveSettings')).toEqual([]);
  });

  it('tells in the panel what could not be kept', async () => {
    const { panel } = await show({ saveChannel: failing('storage-full') });
    const field = panel.getByRole('textbox');
    fireEvent.input(field, { target: { value: ADDRESSES.slack } });
    fireEvent.click(panel.getByRole('button', { name: /^(?:Connecter le canal|Connect the channel)$/ }));
    expect((await panel.findByRole('alert')).textContent).toContain(whatOf('storage-full', 'fr'));
  });
});
