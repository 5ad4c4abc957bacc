import { startPage } from '../page/start-page';
import { loadBriefVoice } from '../page/voices/load-brief-voice';
import { Popup } from './popup';

export function startPopup(): Promise<void> {
  return startPage(loadBriefVoice, (ui) => ui.popup.pageTitle, <Popup />);
}
