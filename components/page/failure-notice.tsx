import { tellFailure } from '@/lib/language/failures/tell-failure';
import type { FailureCode, FailureRecord } from '@/lib/model/failure';
import { Button } from '../ui/button';
import { ErrorPanel } from '../ui/error-panel';
import { usePage, useBriefVoice } from './page';

export interface FailureNoticeProps {
  readonly failure: FailureRecord;
  readonly onRetry?: (() => void) | undefined;
  readonly onConnect?: (() => void) | undefined;
  /** Where the person may put the failure out of sight. */
  readonly onDismiss?: (() => void) | undefined;
}

const MENDED_BY_CONNECTING: readonly FailureCode[] = [
  'not-connected',
  'expired-token',
  'revoked-grant',
  'consent-refused',
];
const MENDED_IN_OPTIONS: readonly FailureCode[] = [
  'no-client-id',
  'mail-no-client',
  'mail-no-address',
  'mail-sign-in-refused',
  'unknown-property',
  'forbidden-property',
  'empty-property',
  'mail-scope-missing',
  'storage-full',
  'storage-unreadable',
];

/** Says what went wrong in the person's words, and offers the one thing that mends it. */
export function FailureNotice({ failure, onRetry, onConnect, onDismiss }: FailureNoticeProps) {
  const { doors } = usePage();
  const { ui, failures, language } = useBriefVoice();
  const { what, remedy } = tellFailure(failure, failures, language);
  const connects = MENDED_BY_CONNECTING.includes(failure.code) && onConnect !== undefined;
  const opensOptions = MENDED_IN_OPTIONS.includes(failure.code);
  const retries = failure.retry.when === 'now' || failure.retry.when === 'later';
  return (
    <ErrorPanel what={what} remedy={remedy}>
      {connects && <Button onClick={onConnect}>{ui.common.connect}</Button>}
      {opensOptions && <Button onClick={doors.openOptions}>{ui.common.settings}</Button>}
      {retries && onRetry !== undefined && <Button onClick={onRetry}>{ui.common.retry}</Button>}
      {onDismiss !== undefined && (
        <Button look="quiet" onClick={onDismiss}>
          {ui.common.dismiss}
        </Button>
      )}
    </ErrorPanel>
  );
}
