import type { Send } from '@/lib/messages/send';
import { startPage } from '../page/start-page';
import { DraftEditor } from './draft-editor';

export function startDraft(send: Send): Promise<void> {
  return startPage('full', ({ ui }) => ui.draft.pageTitle, <DraftEditor />, send);
}
