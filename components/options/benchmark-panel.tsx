import { useEffect, useMemo } from 'preact/hooks';
import type { ReferenceWords } from '@/lib/language/en/references';
import { INDUSTRIES } from '@/lib/model/industry';
import type { FailureRecord } from '@/lib/model/failure';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { FileButton } from '../ui/file-button';
import { Select } from '../ui/inputs';
import { Panel } from '../ui/panel';
import { BenchmarkList } from './benchmark-list';
import { createBenchmarkState } from './benchmark-state';
import type { SettingsPanelProps } from './objective-panel';
import { RefusedRows } from './refused-rows';

/** What the property's rates are compared with: its industry, and the published ranges that the person brings in. */
export function BenchmarkPanel({ settings, state }: SettingsPanelProps) {
  const page = usePage();
  const { references: words } = useLanguagePack();
  const ranges = useMemo(() => createBenchmarkState(page), [page]);
  useEffect(() => void ranges.open(), [ranges]);

  const importFile = async (chosen: File) => {
    await ranges.importFile(chosen);
    const table = ranges.table.value;
    if (table !== null) state.toast.value = { text: words.imported(table.benchmarks.length) };
  };
  const kept = ranges.kept.value.value ?? [];
  const failure = ranges.kept.failure.value;
  return (
    <Panel title={words.title} intro={words.intro}>
      <Select
        label={words.industry}
        hint={words.industryHint}
        value={settings.industry ?? ''}
        choices={[
          { value: '', label: words.asGoogleSays },
          ...INDUSTRIES.map((value) => ({ value, label: words.industries[value] })),
        ]}
        onChange={(industry) => void state.change({ industry })}
      />
      <div class="stack">
        <div>
          <FileButton label={words.importTable} accept="text/csv,.csv,.tsv,.txt" onChoose={importFile} />
        </div>
        <p class="hint">{words.columns}</p>
        {failure !== null && <ImportFailure failure={failure} words={words} onRetry={() => void ranges.open()} />}
        <RefusedRows rows={ranges.table.value?.refused ?? []} words={words} />
        {kept.length > 0 && (
          <BenchmarkList
            title={words.kept}
            benchmarks={kept}
            words={words}
            onRemove={async (benchmark) => {
              if (await ranges.remove(benchmark)) state.toast.value = { text: words.removed };
            }}
          />
        )}
      </div>
    </Panel>
  );
}

interface ImportFailureProps {
  readonly failure: FailureRecord;
  readonly words: ReferenceWords;
  readonly onRetry: () => void;
}

/** A file of another shape says what it lacks; anything else is told as everywhere. */
function ImportFailure({ failure, words, onRetry }: ImportFailureProps) {
  const { column } = failure.details;
  if (failure.code === 'csv-empty') return <FieldError text={words.emptyFile} />;
  if (failure.code === 'bad-input' && column !== undefined)
    return <FieldError text={words.missingColumn(String(column))} />;
  return <FailureNotice failure={failure} onRetry={onRetry} />;
}

function FieldError({ text }: { readonly text: string }) {
  return (
    <p class="field-error" role="alert">
      {text}
    </p>
  );
}
