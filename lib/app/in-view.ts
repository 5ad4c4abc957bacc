import type { ChipView } from '@/lib/language/chip-view';
import type { InView } from '@/lib/messages/in-view-messages';
import { addDays, type Day, dayIn } from '@/lib/model/day';
import { reportInView } from '@/lib/platform/property-in-view';
import type { State } from '@/lib/storage/records';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';
import { changeState, readState } from './state';

type Hidden = NonNullable<State['hiddenChips']>[number];

/** Answers the chip on Google Analytics from what is kept, for a property that was read and a report not hidden. */
export function chipAnswers(
  dependencies: Pick<Dependencies, 'repository' | 'analysis' | 'now' | 'locale' | 'openTab'>,
): (request: InView) => Promise<ChipView | null> {
  const { repository, analysis, now, openTab } = dependencies;
  return async (request) => {
    const place = reportInView(request.address);
    if (place === null) return null;
    const { propertyId, report } = place;
    const kept = await repository.read('reports', propertyId);
    if (kept === null) return null;
    const today = dayIn(kept.property.timeZone, now());
    switch (request.name) {
      case 'look': {
        const { hiddenChips = [] } = await readState(repository);
        const isHidden = hiddenChips.some((each) => hides(each, place, today));
        if (isHidden) return null;
        const { language } = await settingsOf(dependencies, propertyId);
        return analysis.lookAt(propertyId, report, language);
      }
      case 'hide': {
        const hidden: Hidden =
          request.where === 'here'
            ? { propertyId, report, until: null }
            : { propertyId, report: null, until: addDays(today, 1) };
        await changeState(repository, ({ hiddenChips = [] }) => ({
          hiddenChips: [...hiddenChips.filter(({ until }) => until === null || until > today), hidden],
        }));
        return null;
      }
      case 'open':
        await openTab(`/${request.what === 'draft' ? 'draft' : 'sidepanel'}.html?property=${propertyId}`);
        return null;
    }
  };
}

function hides(hidden: Hidden, place: { readonly propertyId: string; readonly report: string }, today: Day): boolean {
  if (hidden.propertyId !== place.propertyId) return false;
  if (hidden.until !== null && hidden.until <= today) return false;
  return hidden.report === null || hidden.report === place.report;
}
