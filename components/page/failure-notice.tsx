import { failureWords } from '@/lib/language/failures/failures';
import type { FailureCode, FailureRecord } from '@/lib/model/failure';
import { Button } from '../ui/button';
import { ErrorPanel } from '../ui/error-panel';
import { usePage, useVoice } from './page';

export interface FailureNoticeProps {
  readonly failure: FailureRecord;
  readonly onRetry?: (() => void) | undefined;
  readonly onConnect?: (() => void) | undefined;
}

const MENDED_BY_CONNECTING: readonly FailureCode[] = [
  'not-connected',
  'expired-token',
  'revoked-grant',
  'consent-refused',
];
const MENDED_IN_OPTIONS: readonly FailureCode[] = [
  'no-client-id',
  'unknown-property',
  'forbidden-property',
  'empty-property',
  'storage-full',
  'storage-unreadable',
];

/** Says what went wrong in the person's words, and offers the one thing that mends it. */
export function FailureNotice({ failure, onRetry, onConnect }: FailureNoticeProps) {
  const { doors } = usePage();
  const { ui, language } = useVoice();
  const { what, remedy } = failureWords(failure, language);
  const connects = MENDED_BY_CONNECTING.includes(failure.code) && onConnect !== undefined;
  const opensOptions = MENDED_IN_OPTIONS.includes(failure.code);
  const retries = failure.retry.when === 'now' || failure.retry.when === 'later';
  return (
    <ErrorPanel what={what} remedy={remedy}>
      {connects && <Button onClick={onConnect}>{ui.common.connect}</Button>}
      {opensOptions && <Button onClick={doors.openOptions}>{ui.common.settings}</Button>}
      {retries && onRetry !== undefined && <Button onClick={onRetry}>{ui.common.retry}</Button>}
    </ErrorPanel>
  );
}
