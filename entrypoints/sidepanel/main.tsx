import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/checklist/checklist.css';
import { startPage } from '@/components/page/start-page';
import { loadVoice } from '@/components/page/voices/load-voice';
import { Checklist } from '@/components/checklist/checklist';

void startPage(loadVoice, (ui) => ui.checklist.pageTitle, <Checklist />);
