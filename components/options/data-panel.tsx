import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { todayOf, usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

/** Everything that Plateau keeps: out, back in, away. */
export function DataPanel({ state }: { readonly state: OptionsState }) {
  const page = usePage();
  const { ui } = useVoice();
  const file = useRef<HTMLInputElement>(null);
  const erasing = useSignal(false);

  const exportAll = async () => {
    const text = await state.exportAll();
    if (text !== null)
      page.doors.saveFile(`plateau-${todayOf(page)}.json`, new Blob([text], { type: 'application/json' }));
  };
  const importFile = async (chosen: File | undefined) => {
    if (chosen !== undefined) await state.importAll(await chosen.text());
  };

  return (
    <Panel title={ui.options.data} intro={ui.options.dataIntro}>
      <div class="row">
        <Button onClick={() => void exportAll()}>{ui.options.exportAll}</Button>
        <Button onClick={() => file.current?.click()}>{ui.options.importAll}</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={ui.options.importAll}
          onChange={(event) => void importFile(event.currentTarget.files?.[0])}
        />
        <Button look="danger" onClick={() => (erasing.value = true)}>
          {ui.options.eraseAll}
        </Button>
      </div>
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
