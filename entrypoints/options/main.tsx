import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/options/options.css';
import { startPage } from '@/components/page/start-page';
import { loadVoice } from '@/components/page/voices/load-voice';
import { Options } from '@/components/options/options';

void startPage(loadVoice, (ui) => ui.options.pageTitle, <Options />);
