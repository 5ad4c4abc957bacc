import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { SessionNotes } from '../page/session-notes';
import { useDemonstrationEnd } from '../page/use-demonstration-end';
import { Loading } from '../ui/loading';
import { SurfaceHeader } from '../ui/surface-header';
import { Toast } from '../ui/toast';
import { DeliverBar } from './deliver-bar';
import { EditorDialogs } from './editor-dialogs';
import { createDraftState } from './draft-state';
import { DraftToolbar } from './draft-toolbar';
import { EditableDraft } from './editable-draft';
import { LookingBack } from './looking-back';
import { OwnMail } from './own-mail';
import { OutdatedNotice } from './outdated-notice';
import { SaveState } from './save-state';
import { UndoTools } from './undo-tools';
import { useUndoKeys } from './use-undo-keys';

/** The full page where a month is read, put in one's own words and handed over. */
export function DraftEditor() {
  const page = usePage();
  const { ui } = useLanguagePack();
  const state = useMemo(() => createDraftState(page), [page]);
  useDemonstrationEnd(state.session.value.value?.status.demo === true);
  useEffect(() => void state.open(), [state]);
  useEffect(() => state.follow(), [state]);
  useUndoKeys(state);

  const draft = state.draft.value.value;
  const failure = state.failure.value;
  return (
    <div class="draft-page">
      <section class="draft-surface" aria-label={ui.draft.pageTitle}>
        <SurfaceHeader titleAs={draft === null ? 'h1' : 'p'} title={ui.draft.pageTitle} line={draft?.propertyName}>
          <SaveState state={state} />
          <UndoTools state={state} />
          <LookingBack state={state} />
        </SurfaceHeader>
        <DraftToolbar state={state} />
        <SessionNotes session={state.session.value.value} shown={draft?.propertyName} />
        {draft !== null && <OwnMail draft={draft} edition={state.edition.value} mailings={state.mailings.value} />}
        {draft !== null && <OutdatedNotice draft={draft} state={state} />}
        {failure !== null && (
          <FailureNotice
            failure={failure}
            onRetry={() => void state.retry()}
            onConnect={page.environment.openWelcome}
          />
        )}
      </section>
      <main>
        {draft === null && failure === null && <Loading text={ui.common.loading} lines={5} />}
        {draft !== null && <EditableDraft draft={draft} state={state} />}
      </main>
      {draft !== null && <DeliverBar draft={draft} state={state} />}
      <EditorDialogs state={state} />
      <Toast message={state.toast.value} />
    </div>
  );
}
