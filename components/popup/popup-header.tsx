import { ago } from '../page/ago';
import { useCorePack, usePage } from '../page/page';
import { Button } from '../ui/button';
import { Glyph } from '../ui/glyph';
import { SurfaceHeader } from '../ui/surface-header';
import type { PopupState } from './popup-state';

/** Which property, how fresh, and the two tools that concern the whole. */
export function PopupHeader({ state }: { readonly state: PopupState }) {
  const { environment, now } = usePage();
  const { ui, dates, locale } = useCorePack();
  const report = state.report.value.value;
  const busy = state.refreshing.value;
  const isOfFiles = report?.source === 'csv';
  const renew = isOfFiles ? ui.popup.giveFile : ui.common.refresh;
  return (
    <SurfaceHeader
      title={report?.property.displayName ?? ui.common.product}
      line={
        <>
          {report !== null && (
            <span data-passing>
              {ui.popup.until(dates.abbreviated(report.asOf), ago(report.collectedAt, now(), locale))}
            </span>
          )}
          <span class="unseen" role="status" data-passing>
            {busy
              ? ui.popup.refreshing
              : state.refreshed.value && report !== null && ui.popup.refreshed(dates.day(report.asOf))}
          </span>
        </>
      }
    >
      <Button
        look="quiet"
        busy={busy}
        aria-label={renew}
        title={renew}
        onClick={isOfFiles ? environment.openFiles : () => void state.refresh()}
      >
        <Glyph name="refresh" />
      </Button>
      <Button look="quiet" aria-label={ui.common.settings} title={ui.common.settings} onClick={environment.openOptions}>
        <Glyph name="sliders" />
      </Button>
    </SurfaceHeader>
  );
}
