import { useEffect, useMemo } from 'preact/hooks';
import type { DraftEntry } from '@/lib/messages/replies';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { createResource } from '../page/resource';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import type { DraftState } from './draft-state';
import { HistoryEntry } from './history-entry';

export interface DraftHistoryProps {
  readonly state: DraftState;
  readonly onClose: () => void;
}

/** Every draft of the property, whatever its kind and period, and what became of it. */
export function DraftHistory({ state, onClose }: DraftHistoryProps) {
  const page = usePage();
  const { editor, ui } = useLanguagePack();
  const words = editor.history;
  const entries = useMemo(() => createResource<readonly DraftEntry[]>(), []);
  const session = state.session.value.value;
  const propertyId = session?.propertyId;
  const load = () => {
    if (propertyId !== undefined) void entries.run(() => page.ask('drafts', { propertyId }));
  };
  useEffect(load, [propertyId]);
  const shownId = state.draft.value.value?.id;
  const known = entries.value.value;
  const failure = entries.failure.value;
  const open = (id: string) => {
    onClose();
    if (id !== shownId) void state.showKept(id);
  };
  return (
    <Dialog title={words.title} close={editor.close} onClose={onClose}>
      <p class="soft">{words.intro}</p>
      {failure !== null && <FailureNotice failure={failure} onRetry={load} />}
      {known === null && failure === null && <Loading text={ui.common.loading} lines={4} />}
      {known?.length === 0 && <p>{words.none}</p>}
      <ol class="plain-list history">
        {known?.map((entry) => (
          <HistoryEntry
            key={entry.id}
            entry={entry}
            boss={session?.settings.boss ?? ''}
            isShown={entry.id === shownId}
            onOpen={() => open(entry.id)}
          />
        ))}
      </ol>
    </Dialog>
  );
}
