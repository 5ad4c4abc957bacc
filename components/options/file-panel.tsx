import { FileDrop } from '../files/file-drop';
import { useFileWords } from '../files/use-file-words';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

/** Figures without a connection; what is kept of files is followed at once. */
export function FilePanel({ state }: { readonly state: OptionsState }) {
  const loaded = useFileWords();
  if (loaded === null) return null;
  return (
    <Panel title={loaded.words.panelTitle}>
      <FileDrop onKept={() => void state.open()} />
    </Panel>
  );
}
