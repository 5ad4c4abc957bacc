import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/vitals/vitals.css';
import '@/components/popup/popup.css';
import { openPopupAhead } from '@/components/popup/open-popup-ahead';

const send = openPopupAhead();
void import('@/components/popup/start-popup').then(({ startPopup }) => startPopup(send));
