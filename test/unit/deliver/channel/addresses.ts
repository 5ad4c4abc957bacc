import type { ChannelKind } from '@/lib/model/channel';

/** Addresses of the form that each service gives; none of them leads anywhere. */
export const ADDRESSES: Readonly<Record<ChannelKind, string>> = {
  // In two parts: whole, it looks like one that somebody lost.
  slack: `https://hooks.slack.com/services/${['T00000000', 'B00000000', 'not0a0secret0but0looks'].join('/')}`,
  teams:
    'https://default1b2c.0a.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/0f1e/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=not-a-secret_but-looks',
  'google-chat': 'https://chat.googleapis.com/v1/spaces/AAAAbcdefgh/messages?key=not-a-key&token=not-a-token',
};

/** The parts of an address that nobody may read in a log. */
export const SECRETS = /not0a0secret|not-a-secret|not-a-key|not-a-token/;
