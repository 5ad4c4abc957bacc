import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

/** What helps to find a fault, and nothing that a stranger should not see. */
export function DiagnosticsPanel({ state }: { readonly state: OptionsState }) {
  const { environment } = usePage();
  const { ui } = useLanguagePack();
  const copy = async () => {
    const text = await state.diagnostics();
    if (text === null) return;
    await environment.copyText(text);
    state.toast.value = { text: ui.options.diagnosticsCopied };
  };
  return (
    <Panel title={ui.options.diagnostics} intro={ui.options.diagnosticsIntro}>
      <div>
        <Button onClick={() => void copy()}>{ui.options.copyDiagnostics}</Button>
      </div>
    </Panel>
  );
}
