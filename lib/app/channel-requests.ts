import type { Handlers } from '@/lib/messages/background-messages';
import { PlateauError } from '@/lib/model/failure';
import type { Schedule } from '@/lib/schedule/run-due';
import type { Dependencies } from './dependencies';
import type { Failures } from './failures';
import type { Posting } from './posting';
import { settingsOf } from './property-settings';

interface Services {
  readonly posting: Posting;
  readonly failures: Failures;
  readonly schedule: Schedule;
}
type Served = Pick<Handlers, 'channel' | 'saveChannel' | 'forgetChannel' | 'postDraft'>;

/** The team's channel: its webhook, which no page is ever given back, and a draft that goes there at once. */
export function channelHandlers(dependencies: Dependencies, { posting, failures, schedule }: Services): Served {
  const { repository } = dependencies;
  return {
    async channel({ propertyId }) {
      const webhook = await posting.webhook(propertyId);
      return webhook && { kind: webhook.kind };
    },

    async saveChannel({ propertyId, kind, url }) {
      await posting.keep(propertyId, { kind, url });
      // What waited for it is posted now, while the page goes on.
      void schedule.resume().catch((error: unknown) => failures.keep(error));
      return { kind };
    },

    /** What was to go there by itself stays in Plateau, and is no longer waited for. */
    async forgetChannel({ propertyId }) {
      await posting.keep(propertyId, null);
      const { schedule: times, ...settings } = await settingsOf(dependencies, propertyId);
      if (times === undefined) return null;
      const { channel: _none, ...others } = times;
      await repository.write('settings', propertyId, { ...settings, schedule: others });
      return null;
    },

    async postDraft({ draftId }) {
      const draft = await repository.read('drafts', draftId);
      if (draft === null) throw new PlateauError('bad-input', 'There is no such draft.');
      return posting.post(draft);
    },
  };
}
