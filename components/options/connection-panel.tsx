import type { LanguagePack } from '@/lib/language/catalogue/pack';
import type { Status } from '@/lib/messages/replies';
import { isOfFiles } from '@/lib/model/property-id';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';
import { OwnClient } from './own-client';

const CLIENT_ID = /^[\w-]+\.apps\.googleusercontent\.com$/;

/** Whether Google may be read, and with whose client id. */
export function ConnectionPanel({ status, state }: { readonly status: Status; readonly state: OptionsState }) {
  const { ui, sidePanel } = useLanguagePack();
  const { environment } = usePage();
  const redirect = environment.redirectAddress();
  const busy = state.status.busy.value;
  return (
    <Panel title={ui.options.connection} intro={ui.options.reads}>
      <p>{connectionWords(status, ui)}</p>
      {!status.hasClientId && <p>{ui.options.needsClient}</p>}
      <div class="row">
        {status.connected && <Button onClick={() => void state.disconnect()}>{ui.options.disconnect}</Button>}
        {!status.connected && status.hasClientId && (
          <Button look="primary" busy={busy} onClick={() => void state.connect()}>
            {ui.common.connect}
          </Button>
        )}
        <span role="status" class="soft">
          {busy && !status.connected && ui.common.connecting}
        </span>
      </div>
      {status.notes && (
        <div class="row">
          <p>{sidePanel.note.right}</p>
          <Button look="quiet" onClick={() => void state.forgetNotes()}>
            {sidePanel.note.forgetRight}
          </Button>
        </div>
      )}
      <OwnClient
        words={{
          title: ui.options.ownClient,
          intro: ui.options.ownClientIntro,
          label: ui.options.clientId,
          wrong: ui.options.clientIdWrong,
        }}
        steps={ui.options.ownClientSteps(redirect)}
        redirect={redirect}
        pattern={CLIENT_ID}
        needed={!status.hasClientId}
        state={state}
        onSave={(clientId) => void state.saveClientId(clientId)}
      />
    </Panel>
  );
}

function connectionWords({ connected, propertyId }: Status, { options }: LanguagePack['ui']): string {
  if (connected) return options.connected;
  return isOfFiles(propertyId) ? options.notConnectedFiles : options.notConnected;
}
