import { FailureNotice } from '../page/failure-notice';
import { usePage } from '../page/page';
import { SessionNotes } from '../page/session-notes';
import type { PopupState } from './popup-state';

/** What to know before reading on: whose figures these are, and what went wrong. */
export function PopupNotes({ state }: { readonly state: PopupState }) {
  const { doors } = usePage();
  const failure = state.failure.value;
  return (
    <>
      <SessionNotes session={state.session.value.value} shown={state.report.value.value?.property.displayName} />
      {failure !== null && (
        <FailureNotice
          failure={failure}
          onRetry={() => void state.refresh()}
          onConnect={doors.openWelcome}
          onDismiss={state.canDismiss.value ? () => void state.dismiss() : undefined}
        />
      )}
    </>
  );
}
