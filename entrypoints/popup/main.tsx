import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/vitals/vitals.css';
import '@/components/popup/popup.css';
import { startPage } from '@/components/page/start-page';
import { loadBriefVoice } from '@/components/page/voices/load-brief-voice';
import { Popup } from '@/components/popup/popup';

void startPage(loadBriefVoice, (ui) => ui.popup.pageTitle, <Popup />);
