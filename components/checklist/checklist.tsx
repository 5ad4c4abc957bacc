import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { useInStep } from '@/components/page/keep-in-sync';
import { usePage, useLanguagePack } from '../page/page';
import { SessionNotes } from '../page/session-notes';
import { useDemonstrationEnd } from '../page/use-demonstration-end';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { SurfaceHeader } from '../ui/surface-header';
import { Toast } from '../ui/toast';
import { ActionList, DoneList, LeftNotes } from './action-list';
import { createChecklistState } from './checklist-state';
import { GlossaryPanel } from './glossary-panel';
import { Hours } from './hours';
import { Kept } from './kept';
import { ProposalList } from './proposal-list';
import { Questions } from './questions';

const SHOWN = ['memories', 'reports'] as const;

/** The side panel: what is under way and due, what to answer, what to decide, what is done. */
export function Checklist() {
  const page = usePage();
  const { ui } = useLanguagePack();
  const state = useMemo(() => createChecklistState(page), [page]);
  useDemonstrationEnd(state.session.value.value?.status.demo === true);
  useEffect(() => {
    // The panel stays open for hours: what was decided elsewhere meanwhile shows when one comes back to it.
    const reopen = () => void state.open();
    reopen();
    window.addEventListener('focus', reopen);
    return () => window.removeEventListener('focus', reopen);
  }, [state]);

  useInStep(state.session.value.value?.propertyId, SHOWN, state.readAgain);

  const report = state.report.value.value;
  const memory = state.memory.value.value;
  const failure = state.failure.value;
  return (
    <main class="checklist">
      <SurfaceHeader title={ui.checklist.pageTitle} line={report?.property.displayName}>
        <Button look="quiet" onClick={() => page.environment.openDraft(report?.property.id ?? null)}>
          {ui.draft.pageTitle}
        </Button>
      </SurfaceHeader>
      <SessionNotes session={state.session.value.value} shown={report?.property.displayName} />
      {failure !== null && (
        <FailureNotice failure={failure} onRetry={() => void state.open()} onConnect={page.environment.openWelcome} />
      )}
      {!state.opened.value && memory === null && <Loading text={ui.common.loading} />}
      {memory !== null && (
        <>
          {report !== null && (
            <Hours memory={memory} propertyId={report.property.id} settings={state.session.value.value?.settings} />
          )}
          <ActionList memory={memory} state={state} />
          {report !== null && <Questions report={report} memory={memory} state={state} />}
          {report !== null && <ProposalList report={report} memory={memory} state={state} />}
          <LeftNotes memory={memory} state={state} />
          <DoneList memory={memory} state={state} />
          {report !== null && <Kept report={report} memory={memory} state={state} />}
          <GlossaryPanel />
        </>
      )}
      <Toast message={state.toast.value} />
    </main>
  );
}
