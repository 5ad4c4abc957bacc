import type { Report } from '@/lib/model/report';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { isOpen } from '@/lib/model/open-action';
import { useCorePack, usePage } from '../page/page';
import { Button } from '../ui/button';
import type { PopupState } from './popup-state';

/** Where to go on from here; always in reach. */
export function PopupActions({ report, state }: { readonly report: Report; readonly state: PopupState }) {
  const { environment } = usePage();
  const { ui, dates } = useCorePack();
  const open = state.memory.value.value?.actions.filter(isOpen).length ?? 0;
  return (
    <div class="popup-actions">
      <Button look="primary" onClick={() => environment.openDraft(report.property.id)}>
        {ui.popup.writeMonth(dates.shortMonth(draftPeriod('monthly', report.asOf).from, report.asOf))}
      </Button>
      <Button onClick={environment.openChecklist}>
        <span>
          {ui.popup.checklist}
          {open > 0 && <span aria-hidden="true"> · {open}</span>}
          {open > 0 && <span class="unseen">, {ui.popup.openActions(open)}</span>}
        </span>
      </Button>
    </div>
  );
}
