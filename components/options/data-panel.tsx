import { useSignal } from '@preact/signals';
import type { FailureRecord } from '@/lib/model/failure';
import { FailureNotice } from '../page/failure-notice';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FileButton } from '../ui/file-button';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

/** Everything that Plateau keeps: out, back in, away. */
export function DataPanel({ state }: { readonly state: OptionsState }) {
  const page = usePage();
  const { ui } = useLanguagePack();
  const erasing = useSignal(false);
  const failure = state.importFailure.value;

  const exportAll = async () => {
    const file = await state.exportAll();
    if (file !== null) page.environment.saveFile(`plateau-${todayOf(page)}.jsonl`, file);
  };

  return (
    <Panel title={ui.options.data} intro={ui.options.dataIntro}>
      <div class="row">
        <Button onClick={() => void exportAll()}>{ui.options.exportAll}</Button>
        <FileButton
          label={ui.options.importAll}
          accept="application/json,.json,.jsonl"
          onChoose={(file) => state.importAll(file)}
        />
        <Button look="danger" onClick={() => (erasing.value = true)}>
          {ui.options.eraseAll}
        </Button>
      </div>
      {failure !== null && <ImportFailure failure={failure} />}
      {erasing.value && (
        <ConfirmDialog
          title={ui.options.eraseTitle}
          text={ui.options.eraseText}
          confirm={ui.options.eraseConfirm}
          cancel={ui.common.cancel}
          onCancel={() => (erasing.value = false)}
          onConfirm={() => {
            erasing.value = false;
            void state.eraseAll();
          }}
        />
      )}
    </Panel>
  );
}

/** A file of another kind says what it should have been; anything else is told as everywhere. */
function ImportFailure({ failure }: { readonly failure: FailureRecord }) {
  const { ui } = useLanguagePack();
  if (failure.code !== 'bad-input') return <FailureNotice failure={failure} />;
  return (
    <p class="field-error" role="alert">
      {failure.details['version'] === undefined ? ui.options.notABackup : ui.options.laterBackup}
    </p>
  );
}
