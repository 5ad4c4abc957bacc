import { tellFailure } from '@/lib/language/failures/tell-failure';
import { troubleWordsIn } from '@/lib/language/troubles/trouble-words';
import type { ToldFailure } from '@/lib/messages/protocol';
import { type FailureCode, type FailureRecord, mendedByConnecting } from '@/lib/model/failure';
import { Button } from '../ui/button';
import { ErrorPanel } from '../ui/error-panel';
import { usePage, useBriefVoice } from './page';

export interface FailureNoticeProps {
  readonly failure: FailureRecord;
  /** The property that it concerns, where several are told of. */
  readonly about?: string | undefined;
  /** When it is tried again without anybody, and in which zone. */
  readonly again?: ToldFailure['again'];
  /** The property's zone, in which times are told; the person's own without. */
  readonly timeZone?: string | undefined;
  /** False where the page is the settings. */
  readonly opensOptions?: boolean;
  readonly onRetry?: (() => void) | undefined;
  readonly onConnect?: (() => void) | undefined;
  /** Where the person may put the failure out of sight. */
  readonly onDismiss?: (() => void) | undefined;
}

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

/** The draft on whose page the person is asked whether a message has left. */
function draftAskedAbout({ code, details }: FailureRecord): { property: string; draft: string } | null {
  const { property, draft } = details;
  if (code !== 'mail-unclear' || property === undefined || draft === undefined) return null;
  return { property: String(property), draft: String(draft) };
}

/** Says what went wrong in the person's words, and offers the one thing that mends it. */
export function FailureNotice({
  failure,
  about,
  again,
  timeZone,
  opensOptions = true,
  onRetry,
  onConnect,
  onDismiss,
}: FailureNoticeProps) {
  const { doors } = usePage();
  const { ui, failures, language } = useBriefVoice();
  const { what, remedy } = tellFailure(failure, failures, language, {
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
      {opensOptions && isMendedInOptions && <Button onClick={doors.openOptions}>{ui.common.settings}</Button>}
      {asksAbout !== null && (
        <Button onClick={() => doors.openKeptDraft(asksAbout.property, asksAbout.draft)}>
          {troubleWordsIn(language).openDraft}
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
