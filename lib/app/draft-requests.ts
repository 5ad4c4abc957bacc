import { receiptKey } from '@/lib/deliver/receipt-key';
import type { Handlers } from '@/lib/messages/background-messages';
import { changeBlock } from '@/lib/draft/own-words';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { Attention } from './attention';
import type { Drafts } from './drafts';
import type { Dependencies } from './dependencies';
import { changeState } from './state';

type Served = Pick<Handlers, 'draft' | 'draftMaterial' | 'keepDraft' | 'editBlock' | 'delivered'>;

/** Reading, editing and sending a draft. */
export function draftHandlers(
  { repository, now }: Dependencies,
  { drafts, attention }: { drafts: Drafts; attention: Attention },
): Served {
  /** What was sent is frozen, whoever asks. */
  function edit(draftId: string, change: (draft: Draft) => Draft): Promise<Draft> {
    return repository.update('drafts', draftId, (kept) => {
      if (kept === null || kept.state === 'sent')
        throw new PlateauError('bad-input', kept ? 'The draft was sent.' : 'There is no such draft.');
      const draft = change(kept);
      return { value: draft, result: draft };
    });
  }

  return {
    /** Whoever opens a draft has seen the news, also that of a week or a month that was never opened. */
    async draft({ propertyId, kind }) {
      const isNews = (id: string) => id.startsWith(`${propertyId}|${kind}|`);
      await changeState(repository, ({ unread }) => ({ unread: unread.filter((id) => !isNews(id)) }));
      await attention.show();
      return drafts.kept(propertyId, kind);
    },

    draftMaterial: ({ propertyId, kind }) => drafts.material(propertyId, kind),

    keepDraft: ({ draft }) => drafts.keep(draft),

    editBlock: ({ draftId, blockId, text, leftOut }) =>
      edit(draftId, (draft) => changeBlock(draft, blockId, { edited: text ?? undefined, leftOut })),

    /** A second delivery keeps the first receipt, and finds the draft frozen. */
    async delivered({ draftId, way, to, edition = 'boss' }) {
      const draft = await repository.update('drafts', draftId, (kept) => {
        if (kept === null) throw new PlateauError('bad-input', 'There is no such draft.');
        const sent: Draft = { ...kept, state: 'sent' };
        return { value: sent, result: sent };
      });
      const key = receiptKey(draft, edition, way);
      await repository.writeNew('receipts', key, { key, way, language: draft.language, at: now().toISOString(), to });
      return draft;
    },
  };
}
