import { useEffect, useRef } from 'preact/hooks';
import { FileDrop } from '../files/file-drop';
import { useFileWords } from '../files/use-file-words';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { WelcomeStep } from './step';
import type { WelcomeState } from './welcome-state';

/** What an address leads to after its #. */
const PLACE = 'files';

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
      <FileWay state={state} />
    </WelcomeStep>
  );
}

/** The way without a right, a key or an account. */
function FileWay({ state }: { readonly state: WelcomeState }) {
  const loaded = useFileWords();
  const place = useRef<HTMLElement>(null);
  const isLoaded = loaded !== null;
  // The words come after the page: what its address leads to was not there yet.
  useEffect(() => {
    if (isLoaded && location.hash === `#${PLACE}`) place.current?.scrollIntoView();
  }, [isLoaded]);
  if (loaded === null) return null;
  return (
    <section class="stack file-way" id={PLACE} ref={place} aria-labelledby="files-title">
      <h3 id="files-title">{loaded.words.title}</h3>
      <FileDrop onKept={(report) => void state.followFiles(report)} />
    </section>
  );
}
