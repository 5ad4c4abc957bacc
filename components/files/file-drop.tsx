import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { FileWords } from '@/lib/language/en/files';
import type { Report } from '@/lib/model/report';
import { FailureNotice } from '../page/failure-notice';
import { useCorePack, usePage } from '../page/page';
import { FileButton } from '../ui/file-button';
import { FileAccount } from './file-account';
import { FileQuestions } from './file-questions';
import { createFileState, type FileState } from './file-state';
import { useDrop } from './use-drop';
import { useFileWords } from './use-file-words';
import './files.css';

export interface FileDropProps {
  /** Files that were given before this stood. */
  readonly given?: readonly File[] | undefined;
  readonly onKept: (report: Report) => void;
}

/** A place for GA4's exports: dropped on the page or chosen, read here, kept in this browser. */
export function FileDrop({ given, onKept }: FileDropProps) {
  const page = usePage();
  const state = useMemo(() => createFileState(page, onKept), [page]);
  const take = useCallback((files: readonly File[]) => void state.take(files), [state]);
  const isOver = useDrop(take);
  useEffect(() => {
    if (given !== undefined) take(given);
  }, [given, take]);
  const loaded = useFileWords();
  if (loaded === null) return null;
  const { words } = loaded;
  const failure = state.failure.value;
  const reading = state.reading.value.value;
  return (
    <div class="files">
      <p>{words.intro}</p>
      <div class={isOver.value ? 'file-target over' : 'file-target'}>
        <p>{words.drop}</p>
        <FileButton
          label={words.choose}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          multiple
          onChoose={(_first, all) => state.take(all)}
        />
      </div>
      <FileStatus state={state} words={words} />
      {failure !== null && <FailureNotice failure={failure} opensOptions={false} />}
      {state.asks.value && reading !== null && <FileQuestions reading={reading} state={state} words={words} />}
      {reading !== null && <FileAccount reading={reading} loaded={loaded} />}
      <details>
        <summary>{words.howTitle}</summary>
        <ol class="file-steps">
          {words.how.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function FileStatus({ state, words }: { readonly state: FileState; readonly words: FileWords['words'] }) {
  const { dates } = useCorePack();
  const count = state.count.value;
  const report = state.kept.value.value;
  return (
    <div role="status" class="stack">
      {count > 0 && <p>{words.reading(count)}</p>}
      {state.kept.busy.value && <p>{words.working}</p>}
      {report !== null && (
        <>
          <p>{words.kept(report.property.displayName, dates.day(report.asOf))}</p>
          <p class="soft">{words.next}</p>
        </>
      )}
    </div>
  );
}
