import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { Loading } from '../ui/loading';
import { SurfaceHeader } from '../ui/surface-header';
import { Toast } from '../ui/toast';
import { BenchmarkPanel } from './benchmark-panel';
import { CalendarPanel } from './calendar-panel';
import { ChannelPanel } from './channel-panel';
import { ChipPanel } from './chip-panel';
import { ConnectionPanel } from './connection-panel';
import { ContactsPanel } from './contacts-panel';
import { DataPanel } from './data-panel';
import { DiagnosticsPanel } from './diagnostics-panel';
import { FilePanel } from './file-panel';
import { ObjectivePanel } from './objective-panel';
import { createOptionsState } from './options-state';
import { PeoplePanel } from './people-panel';
import { PropertyPanel } from './property-panel';
import { SchedulePanel } from './schedule-panel';
import { TroublePanel } from './trouble-panel';
import { WorkPanel } from './work-panel';

/** The settings: each change is saved at once and says so. */
export function Options() {
  const page = usePage();
  const { ui } = useLanguagePack();
  const state = useMemo(() => createOptionsState(page), [page]);
  useEffect(() => void state.open(), [state]);

  const status = state.status.value.value;
  const settings = state.settings.value.value;
  const failure = state.failure.value;
  return (
    <main class="options">
      <SurfaceHeader title={ui.options.pageTitle} line={ui.common.product} />
      {failure !== null && (
        <FailureNotice failure={failure} onRetry={() => void state.open()} onConnect={() => void state.connect()} />
      )}
      {status === null && failure === null && <Loading text={ui.common.loading} />}
      <div class="options-panels">
        {status !== null && <TroublePanel status={status} state={state} />}
        {status !== null && <ConnectionPanel status={status} state={state} />}
        {status !== null && <FilePanel state={state} />}
        {status !== null && <PropertyPanel status={status} state={state} />}
        {settings !== null && <ObjectivePanel settings={settings} state={state} />}
        {settings !== null && <WorkPanel settings={settings} state={state} />}
        {settings !== null && <SchedulePanel settings={settings} state={state} />}
        {settings !== null && <ChannelPanel settings={settings} state={state} />}
        {settings !== null && <CalendarPanel settings={settings} state={state} />}
        {settings !== null && <PeoplePanel settings={settings} state={state} />}
        {settings !== null && <ContactsPanel settings={settings} state={state} />}
        {settings !== null && <BenchmarkPanel settings={settings} state={state} />}
        {status !== null && <ChipPanel state={state} />}
        <DataPanel state={state} />
        <DiagnosticsPanel state={state} />
      </div>
      <Toast message={state.toast.value} />
    </main>
  );
}
