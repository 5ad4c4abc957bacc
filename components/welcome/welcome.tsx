import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { ConnectStep } from './connect-step';
import { DemoStep } from './demo-step';
import { PropertyStep } from './property-step';
import { createWelcomeState } from './welcome-state';

/** The first page: see it work, connect, choose. Each step can be left for later. */
export function Welcome() {
  const page = usePage();
  const { ui } = useLanguagePack();
  const state = useMemo(() => createWelcomeState(page), [page]);
  useEffect(() => void state.open(), [state]);
  const failure = state.failure.value;
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="wordmark">
          <img src="/icon.svg" alt="" />
          {ui.common.product}
        </p>
        <h1>{ui.welcome.headline}</h1>
        <p class="lead">{ui.welcome.lead}</p>
        <Rise />
      </header>
      <div class="welcome-ground">
        {failure !== null && (
          <FailureNotice failure={failure} onRetry={() => void state.open()} onConnect={() => void state.connect()} />
        )}
        <ol class="plain-list steps">
          <DemoStep state={state} />
          <ConnectStep state={state} />
          <PropertyStep state={state} />
        </ol>
      </div>
    </main>
  );
}

/** The brand's line across the page: it climbs, then runs level. */
function Rise() {
  return (
    <div class="rise-line" aria-hidden="true">
      <svg viewBox="0 0 400 96" preserveAspectRatio="none" focusable="false">
        <path d="M0 95C130 93 190 1 330 1H400V96H0Z" class="ground" />
        <path d="M0 95C130 93 190 1 330 1H400" class="edge" vector-effect="non-scaling-stroke" />
      </svg>
      <i />
    </div>
  );
}
