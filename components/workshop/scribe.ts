import { tacticText } from '@/lib/advise/tactics/tactic-text';
import type { Drafts } from '@/lib/app/drafts';
import type { Parts } from '@/lib/app/parts';
import type { Scribe } from '@/lib/app/scribe';
import { composeDraft } from '@/lib/draft/compose-draft';
import { PlateauError } from '@/lib/model/failure';
import { draftMessage } from '../email/draft-message';

/** Writes in a page, out of sight, what a person would have opened a page for. */
export function createScribe(
  { repository, now }: Pick<Parts, 'repository' | 'now'>,
  drafts: Pick<Drafts, 'material' | 'keep'>,
  /** Charts take a canvas: where there is none, something else writes the message. */
  toMessage: typeof draftMessage = draftMessage,
): Scribe {
  return {
    async compose(propertyId, kind, asOf) {
      const material = await drafts.material(propertyId, kind, asOf);
      return drafts.keep(composeDraft(material, now().toISOString(), tacticText));
    },

    async message(draftId, edition, to) {
      const draft = await repository.read('drafts', draftId);
      if (draft === null) throw new PlateauError('bad-input', 'There is no such draft.');
      return toMessage(draft, edition, 'mailbox', [{ address: to }]);
    },
  };
}
