import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { useProgress } from '../page/use-progress';
import { ConnectStep } from './connect-step';
import { DemoStep } from './demo-step';
import { OwnStep } from './own-step';
import { PropertyStep } from './property-step';
import { createWelcomeState } from './welcome-state';

/** The first page: see it work, connect, choose. Each step can be left for later. */
export function Welcome() {
  const page = usePage();
  const { ui } = useLanguagePack();
  const state = useMemo(() => createWelcomeState(page), [page]);
  useEffect(() => void state.open(), [state]);
  const failure = state.failure.value;
  const isReading = state.reading.busy.value;
  const { progress, glance } = useProgress(isReading, state.chosen.value);
  // What is being read takes the place of what was read before, as soon as anything of it is known.
  const own = (isReading ? glance : null) ?? state.own.value;
  const isOfFilesAlone = own?.source === 'csv' && !state.connected.value;
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
          {own !== null && <OwnStep state={state} report={own} />}
          {own === null && <DemoStep state={state} />}
          <ConnectStep state={state} />
          {!isOfFilesAlone && <PropertyStep state={state} progress={progress} />}
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
