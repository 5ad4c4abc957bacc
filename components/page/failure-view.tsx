import { describeFailure } from '@/lib/language/describe-failure';
import { type FailureCode, type FailureRecord, mendedByConnecting } from '@/lib/model/failure';
import { Button } from '../ui/button';
import { ErrorPanel } from '../ui/error-panel';
import type { FailureViewProps } from './failure-telling';
import { useCorePack, usePage } from './page';

const MENDED_IN_OPTIONS: readonly FailureCode[] = [
  'no-client-id',
  'mail-no-client',
  'mail-no-address',
  'mail-sign-in-refused',
  'unknown-property',
  'forbidden-property',
  'empty-property',
  'mail-scope-missing',
  'note-not-editor',
  'channel-gone',
  'storage-full',
  'storage-unreadable',
];

/** The draft on whose page the person is asked whether a message has left. */
function draftAskedAbout({ code, details }: FailureRecord): { property: string; draft: string } | null {
  const { property, draft } = details;
  if ((code !== 'mail-unclear' && code !== 'channel-unclear') || property === undefined || draft === undefined)
    return null;
  return { property: String(property), draft: String(draft) };
}

/** Says what went wrong in the person's words, and offers the one thing that mends it. */
export function FailureView({
  catalogue,
  failure,
  about,
  again,
  timeZone,
  opensOptions = true,
  onRetry,
  onConnect,
  onDismiss,
}: FailureViewProps) {
  const { environment } = usePage();
  const { ui, troubles } = useCorePack();
  const { what, remedy } = describeFailure(failure, catalogue, {
    timeZone: again?.timeZone ?? timeZone,
    again: again?.at,
  });
  const connects = mendedByConnecting(failure) && onConnect !== undefined;
  const isMendedInOptions = MENDED_IN_OPTIONS.includes(failure.code);
  const asksAbout = draftAskedAbout(failure);
  const retries = failure.retry.when === 'now' || failure.retry.when === 'later';
  return (
    <ErrorPanel about={about} what={what} remedy={remedy}>
      {connects && <Button onClick={onConnect}>{ui.common.connect}</Button>}
      {opensOptions && isMendedInOptions && <Button onClick={environment.openOptions}>{ui.common.settings}</Button>}
      {asksAbout !== null && (
        <Button onClick={() => environment.openKeptDraft(asksAbout.property, asksAbout.draft)}>
          {troubles.openDraft}
        </Button>
      )}
      {retries && onRetry !== undefined && <Button onClick={onRetry}>{ui.common.retry}</Button>}
      {onDismiss !== undefined && (
        <Button look="quiet" onClick={onDismiss}>
          {ui.common.dismiss}
        </Button>
      )}
    </ErrorPanel>
  );
}
