import { startPage } from '../page/start-page';
import { Popup } from './popup';

export function startPopup(): Promise<void> {
  return startPage('core', ({ ui }) => ui.popup.pageTitle, <Popup />);
}
