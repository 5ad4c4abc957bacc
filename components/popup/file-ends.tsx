import { addDays, DAYS_A_WEEK, DAYS_UNTIL_COMPLETE, daysBetween } from '@/lib/model/day';
import { useFileWords } from '../files/use-file-words';
import { todayOf, useCorePack, usePage } from '../page/page';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import type { PromptsProps } from './popup-state';

/** By then a whole week is complete that these figures lack. */
const AFTER_DAYS = DAYS_A_WEEK + DAYS_UNTIL_COMPLETE;

/** Says once where figures from files end, and how to go on. */
export function FileEnds({ report, state }: PromptsProps) {
  const page = usePage();
  const { dates, ui } = useCorePack();
  const loaded = useFileWords();
  const { source, asOf } = report;
  const isHeard = state.session.value.value?.settings.endTold === asOf;
  if (source !== 'csv' || loaded === null || isHeard || daysBetween(asOf, todayOf(page)) <= AFTER_DAYS) return null;
  const hear = () =>
    state.session.run(async () => {
      const known = state.session.value.value;
      if (known === null) return null;
      const { propertyId } = known;
      const settings = await page.ask('saveSettings', { propertyId, settings: { ...known.settings, endTold: asOf } });
      return { ...known, settings };
    });
  return (
    <Banner text={loaded.words.ends(dates.day(asOf), dates.day(addDays(asOf, 1)))}>
      <div class="row">
        <Button onClick={page.environment.openFiles}>{ui.popup.giveFile}</Button>
        <Button look="quiet" onClick={() => void hear()}>
          {ui.common.dismiss}
        </Button>
      </div>
    </Banner>
  );
}
