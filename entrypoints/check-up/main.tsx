import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/check-up/check-up.css';
import { CheckUpPage } from '@/components/check-up/check-up-page';
import { startPage } from '@/components/page/start-page';

void startPage('full', ({ messages }) => messages.checkUp.title, <CheckUpPage />);
