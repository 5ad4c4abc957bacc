import { useSignal } from '@preact/signals';
import type { Status } from '@/lib/messages/protocol';
import { usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

const CLIENT_ID = /^[\w-]+\.apps\.googleusercontent\.com$/;

/** Whether Google may be read, and with whose client id. */
export function ConnectionPanel({ status, state }: { readonly status: Status; readonly state: OptionsState }) {
  const { ui } = useVoice();
  const busy = state.status.busy.value;
  return (
    <Panel title={ui.options.connection} intro={ui.options.reads}>
      <p>{status.connected ? ui.options.connected : ui.options.notConnected}</p>
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
      <OwnClient status={status} state={state} />
    </Panel>
  );
}

function OwnClient({ status, state }: { readonly status: Status; readonly state: OptionsState }) {
  const { doors } = usePage();
  const { ui } = useVoice();
  const clientId = useSignal('');
  const tried = useSignal(false);
  const redirect = doors.redirectAddress();
  const wrong = clientId.value.trim() !== '' && !CLIENT_ID.test(clientId.value.trim());
  const copyRedirect = async () => {
    await doors.copyText(redirect);
    state.toast.value = { text: ui.options.redirectCopied };
  };
  return (
    <details open={!status.hasClientId}>
      <summary>{ui.options.ownClient}</summary>
      <div class="stack own-client">
        <p class="soft">{ui.options.ownClientIntro}</p>
        <ol>
          {ui.options.ownClientSteps(redirect).map(({ text, url }) => (
            <li key={text}>
              {text}{' '}
              {url !== undefined && (
                <a href={url} target="_blank" rel="noreferrer">
                  {ui.options.openPage}
                  <span class="unseen">: {text}</span>
                </a>
              )}
            </li>
          ))}
        </ol>
        <Button onClick={() => void copyRedirect()}>{ui.options.copyRedirect}</Button>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            tried.value = true;
            if (!wrong) void state.saveClientId(clientId.value.trim());
          }}
        >
          <TextInput
            label={ui.options.clientId}
            value={clientId.value}
            autoComplete="off"
            onInput={(value) => (clientId.value = value)}
            error={tried.value && wrong ? ui.options.clientIdWrong : undefined}
          />
          <div>
            <Button type="submit">{ui.common.save}</Button>
          </div>
        </form>
      </div>
    </details>
  );
}
