import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/draft-editor/draft-editor.css';
import '@/components/draft-editor/editor-dialogs.css';
import { openDraftAhead } from '@/components/draft-editor/open-draft-ahead';

const send = openDraftAhead();
void import('@/components/draft-editor/start-draft').then(({ startDraft }) => startDraft(send));
