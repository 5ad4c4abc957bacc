import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import { KEY_EVENTS } from './events';
import type { Site } from './site';

/** Longer ago than anything that is drawn. */
const MARKED_AT = '2021-03-09T09:00:00.000Z';

/** How an invented site is set up: as Google sets up a new property, but for what a shop cannot do without. */
export function demoSetup({ property, shop, setup = {} }: Pick<Site, 'property' | 'shop' | 'setup'>): SetupAnswer {
  const marked = KEY_EVENTS.filter((name) => shop !== null || name !== 'purchase');
  return {
    keyEvents: marked.map((eventName) => ({ eventName, markedAt: MARKED_AT, counting: 'once-per-event' })),
    notes: [],
    hosts: [],
    canEdit: true,
    account: property.account,
    unread: [],
    requests: 0,
    ...setup,
    settings: {
      'reporting-identity': 'blended',
      'event-retention': 'fourteen-months',
      'google-signals': 'off',
      'primary-channel-group': 'Default Channel Group',
      'enhanced-measurement': 'on',
      ...setup.settings,
    },
  };
}
