import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/portfolio/portfolio.css';
import { startPage } from '@/components/page/start-page';
import { loadVoice } from '@/components/page/voices/load-voice';
import { Portfolio } from '@/components/portfolio/portfolio';
import { portfolioIn } from '@/lib/language/portfolio/portfolio';

void startPage(loadVoice, ({ language }) => portfolioIn(language).title, <Portfolio />);
