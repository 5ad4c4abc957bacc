import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { WelcomeStep } from './step';
import type { WelcomeState } from './welcome-state';

/** One right, asked for by one click, with what is promised in return. */
export function ConnectStep({ state }: { readonly state: WelcomeState }) {
  const { environment } = usePage();
  const { ui } = useLanguagePack();
  const status = state.status.value.value;
  const connected = state.connected.value;
  const busy = state.status.busy.value;
  const words = ui.welcome.connect;
  return (
    <WelcomeStep number={2} title={words.title} text={words.text} done={connected}>
      <ul class="promises">
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {status !== null && !status.hasClientId && <p class="soft">{words.noClient}</p>}
      <div class="row">
        {status !== null && !connected && status.hasClientId && (
          <Button look="primary" busy={busy} onClick={() => void state.connect()}>
            {ui.common.connect}
          </Button>
        )}
        {status !== null && !status.hasClientId && (
          <Button look="primary" onClick={environment.openOptions}>
            {words.openOptions}
          </Button>
        )}
        <span role="status">
          {connected && words.done}
          {busy && status !== null && !connected && ui.common.connecting}
        </span>
      </div>
    </WelcomeStep>
  );
}
