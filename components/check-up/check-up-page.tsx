import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { useLanguagePack, usePage } from '../page/page';
import { SessionNotes } from '../page/session-notes';
import { useDemonstrationEnd } from '../page/use-demonstration-end';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { SurfaceHeader } from '../ui/surface-header';
import { CheckList } from './check-list';
import { createCheckUpState } from './check-up-state';

/** How the property in view measures: what is amiss, what that does to the figures, and what to do about it. */
export function CheckUpPage() {
  const page = usePage();
  const { ui, messages } = useLanguagePack();
  const { checkUp: words } = messages;
  const state = useMemo(() => createCheckUpState(page), [page]);
  useEffect(() => void state.open(), [state]);
  useDemonstrationEnd(state.session.value.value?.status.demo === true);

  const read = state.report.value.value;
  const failure = state.failure.value;
  const report = read?.last ?? null;
  return (
    <main class="check-up">
      <SurfaceHeader title={words.title} line={report?.property.displayName ?? ui.common.product}>
        <Button look="quiet" onClick={page.environment.openOptions}>
          {ui.common.settings}
        </Button>
      </SurfaceHeader>
      <SessionNotes session={state.session.value.value} shown={report?.property.displayName} />
      {failure !== null && <FailureNotice failure={failure} onRetry={() => void state.open()} />}
      {read === null && failure === null && <Loading text={ui.common.loading} />}
      {read !== null && report?.checkUp === undefined && <p class="check-up-empty">{words.notLooked}</p>}
      {report?.checkUp !== undefined && <CheckList report={report} checkUp={report.checkUp} />}
    </main>
  );
}
