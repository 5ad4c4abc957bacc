import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/vitals/vitals.css';
import '@/components/popup/popup.css';
import { onceSeen } from '@/components/popup/first-sight';

void onceSeen().then(async () => (await import('@/components/popup/start-popup')).startPopup());
