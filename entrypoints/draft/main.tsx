import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/draft-editor/draft-editor.css';
import '@/components/draft-editor/desk-dialogs.css';
import { startPage } from '@/components/page/start-page';
import { loadVoice } from '@/components/page/voices/load-voice';
import { DraftEditor } from '@/components/draft-editor/draft-editor';

void startPage(loadVoice, (ui) => ui.draft.pageTitle, <DraftEditor />);
