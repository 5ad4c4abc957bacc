import type { Send } from '@/lib/messages/send';
import { startPage } from '../page/start-page';
import { Popup } from './popup';

export function startPopup(send: Send): Promise<void> {
  return startPage('core', ({ ui }) => ui.popup.pageTitle, <Popup />, send);
}
