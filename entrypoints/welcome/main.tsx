import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/vitals/vitals.css';
import '@/components/welcome/welcome.css';
import { startPage } from '@/components/page/start-page';
import { Welcome } from '@/components/welcome/welcome';

void startPage('full', ({ ui }) => ui.welcome.pageTitle, <Welcome />);
