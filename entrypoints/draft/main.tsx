import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/draft-editor/draft-editor.css';
import '@/components/draft-editor/editor-dialogs.css';
import { startPage } from '@/components/page/start-page';
import { DraftEditor } from '@/components/draft-editor/draft-editor';

void startPage('full', ({ ui }) => ui.draft.pageTitle, <DraftEditor />);
