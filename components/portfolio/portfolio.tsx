import { useEffect, useMemo } from 'preact/hooks';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { SessionNotes } from '../page/session-notes';
import { useDemonstrationEnd } from '../page/use-demonstration-end';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import { Loading } from '../ui/loading';
import { SurfaceHeader } from '../ui/surface-header';
import { Toast } from '../ui/toast';
import { createPortfolioState } from './portfolio-state';
import { PortfolioTable } from './portfolio-table';

/** Every property that was read, on one page, where most is at stake first. */
export function Portfolio() {
  const page = usePage();
  const { ui, portfolio: words } = useLanguagePack();
  const state = useMemo(() => createPortfolioState(page), [page]);
  useDemonstrationEnd(state.session.value.value?.status.demo === true);
  useEffect(() => {
    const open = () => void state.open();
    open();
    // Whoever comes back from a draft has read it.
    window.addEventListener('focus', open);
    return () => window.removeEventListener('focus', open);
  }, [state]);

  const entries = state.entries.value.value;
  const failure = state.failure.value;
  const shown = state.shown.value;
  const all = entries?.length ?? 0;
  return (
    <main class="portfolio">
      <SurfaceHeader title={words.title} line={ui.common.product}>
        <Button look="quiet" onClick={page.environment.openOptions}>
          {ui.common.settings}
        </Button>
      </SurfaceHeader>
      <SessionNotes session={state.session.value.value} shown={undefined} />
      {failure !== null && <FailureNotice failure={failure} onRetry={() => void state.open()} />}
      {entries === null && failure === null && <Loading text={ui.common.loading} />}
      {entries !== null && all < 2 && <p class="portfolio-empty">{all === 0 ? words.noneRead : words.onlyOne}</p>}
      {all > 1 && (
        <div class="portfolio-head">
          <p class="soft">{words.intro}</p>
          <TextInput
            label={words.filter}
            autoComplete="off"
            value={state.filter.value}
            onInput={(name) => {
              state.filter.value = name;
            }}
          />
          <p class="soft small" role="status">
            {shown.length === 0 ? words.nothingNamed(state.filter.value.trim()) : words.shown(shown.length, all)}
          </p>
        </div>
      )}
      {shown.length > 0 && <PortfolioTable entries={shown} words={words} onOpenDraft={state.openDraft} />}
      <Toast message={state.toast.value} />
    </main>
  );
}
