import { useEffect } from 'preact/hooks';
import type { ToldFailure } from '@/lib/messages/protocol';
import type { FailureRecord } from '@/lib/model/failure';
import { useBriefVoice, usePage } from './page';

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

/** Says what went wrong. The words for it are loaded when something does: most pages never need them. */
export function FailureNotice(props: FailureNoticeProps) {
  const page = usePage();
  const { language } = useBriefVoice();
  useEffect(() => void page.openFailures(), [page, language]);
  const told = page.failures.value;
  return told && <told.View {...props} table={told.table} />;
}
