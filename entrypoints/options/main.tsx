import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/options/options.css';
import { startPage } from '@/components/page/start-page';
import { Options } from '@/components/options/options';

void startPage('full', ({ ui }) => ui.options.pageTitle, <Options />);
