import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useCorePack, usePage } from '../page/page';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { Toast } from '../ui/toast';
import { endFirstSight, keepFirstSight } from './first-sight';
import { createPopupState } from './create-popup-state';
import type { PopupState } from './popup-state';
import { PopupActions } from './popup-actions';
import { PopupHeader } from './popup-header';
import { PopupNotes } from './popup-notes';
import { ReportView } from './report-view';

/** The small window: the last report at once, fresh figures behind it. */
export function Popup() {
  const page = usePage();
  const { ui } = useCorePack();
  const state = useMemo(() => createPopupState(page), [page]);
  useEffect(() => void state.open(), [state]);

  const report = state.report.value.value;
  const waiting = state.waiting.value;
  const later = state.prompts.value;
  const isFirst = report === null && state.refreshing.value && later !== null;
  const popup = useRef<HTMLElement>(null);
  const failed = state.failure.value !== null || state.troubles.value.length > 0;
  const stands = report !== null || !waiting || failed;
  useLayoutEffect(() => {
    if (stands) endFirstSight();
  }, [stands]);
  useEffect(() => {
    if (report !== null && !waiting && popup.current !== null) keepFirstSight(popup.current, report.property.id);
  }, [report, waiting]);

  return (
    <main ref={popup} class="popup">
      <PopupHeader state={state} />
      <div class="popup-page">
        <PopupNotes state={state} />
        {report !== null && <ReportView report={report} state={state} />}
        {report === null && waiting && !isFirst && <Loading text={ui.common.loading} />}
        {isFirst && <later.ReadingView propertyId={state.session.value.value?.propertyId ?? null} />}
        {report === null && !waiting && !failed && <NothingRead state={state} />}
      </div>
      {report !== null && <PopupActions report={report} state={state} />}
      <Toast message={state.toast.value} />
    </main>
  );
}

/** No property was chosen, or the chosen one was never read. */
function NothingRead({ state }: { readonly state: PopupState }) {
  const { environment } = usePage();
  const { ui } = useCorePack();
  const session = state.session.value.value;
  return (
    <div class="popup-empty">
      <p>{session === null ? ui.popup.noProperty : ui.popup.notReadYet}</p>
      {session === null ? (
        <Button look="primary" onClick={environment.openWelcome}>
          {ui.popup.chooseProperty}
        </Button>
      ) : (
        <Button look="primary" onClick={() => void state.refresh()}>
          {ui.popup.readNow}
        </Button>
      )}
    </div>
  );
}
