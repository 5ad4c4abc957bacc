import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/checklist/checklist.css';
import { startPage } from '@/components/page/start-page';
import { Checklist } from '@/components/checklist/checklist';

void startPage('full', ({ ui }) => ui.checklist.pageTitle, <Checklist />);
