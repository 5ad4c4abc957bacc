import { FailureNotice } from '../page/failure-notice';
import { useCorePack, usePage } from '../page/page';
import { SessionNotes } from '../page/session-notes';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import type { PopupState } from './popup-state';

/** What to know before reading on: whose figures these are, what went wrong here, and whether something did elsewhere. */
export function PopupNotes({ state }: { readonly state: PopupState }) {
  const { environment } = usePage();
  const { troubles: words } = useCorePack();
  const failure = state.failure.value;
  const elsewhere = state.elsewhere.value;
  const shared = {
    timeZone: state.report.value.value?.property.timeZone,
    onConnect: environment.openWelcome,
  };
  const onRetry = () => void state.refresh();
  return (
    <>
      <SessionNotes session={state.session.value.value} shown={state.report.value.value?.property.displayName} />
      {failure !== null && <FailureNotice failure={failure} onRetry={onRetry} {...shared} />}
      {state.troubles.value.map((trouble) => (
        <FailureNotice
          key={`${trouble.failure.code} ${trouble.failure.details['draft'] ?? ''}`}
          {...trouble}
          {...shared}
          onRetry={trouble.isReading ? onRetry : undefined}
          onDismiss={() => void state.dismiss(trouble)}
        />
      ))}
      {elsewhere > 0 && (
        <Banner text={words.elsewhere(elsewhere)}>
          <Button onClick={environment.openOptions}>{words.seeElsewhere}</Button>
        </Banner>
      )}
    </>
  );
}
