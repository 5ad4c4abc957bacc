import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/portfolio/portfolio.css';
import { startPage } from '@/components/page/start-page';
import { Portfolio } from '@/components/portfolio/portfolio';

void startPage('full', ({ portfolio }) => portfolio.title, <Portfolio />);
