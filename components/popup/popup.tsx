import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useVoice } from '../page/page';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { Toast } from '../ui/toast';
import { createPopupState } from './popup-state';
import { PopupHeader } from './popup-header';
import { ReportView } from './report-view';

/** The small window: the last report at once, fresh figures behind it. */
export function Popup() {
  const page = usePage();
  const { ui } = useVoice();
  const state = useMemo(() => createPopupState(page), [page]);
  useEffect(() => void state.open(), [state]);

  const session = state.session.value.value;
  const report = state.report.value.value;
  const failure = state.failure.value;
  return (
    <main class="popup">
      <PopupHeader state={state} />
      {session?.status.demo === true && (
        <Banner text={ui.common.demoBanner}>
          <Button onClick={page.doors.openWelcome}>{ui.common.connect}</Button>
        </Banner>
      )}
      {failure !== null && (
        <FailureNotice failure={failure} onRetry={() => void state.refresh()} onConnect={page.doors.openWelcome} />
      )}
      {report !== null && <ReportView report={report} state={state} />}
      {report === null && state.waiting.value && <Loading text={ui.common.loading} />}
      {report === null && !state.waiting.value && failure === null && (
        <div class="popup-empty">
          <p>{session === null ? ui.welcome.property.text : ui.popup.notReadYet}</p>
          {session === null ? (
            <Button look="primary" onClick={page.doors.openWelcome}>
              {ui.options.chooseProperty}
            </Button>
          ) : (
            <Button look="primary" onClick={() => void state.refresh()}>
              {ui.popup.readNow}
            </Button>
          )}
        </div>
      )}
      <Toast message={state.toast.value} />
    </main>
  );
}
