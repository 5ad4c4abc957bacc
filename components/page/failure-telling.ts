import type { ComponentType } from 'preact';
import type { FailureCatalogue } from '@/lib/language/catalogue/failures';
import type { ToldFailure } from '@/lib/messages/replies';
import type { FailureRecord } from '@/lib/model/failure';

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

export interface FailureViewProps extends FailureNoticeProps {
  readonly catalogue: FailureCatalogue;
}

/** What failures are told with in one language. */
export interface FailureTelling {
  readonly catalogue: FailureCatalogue;
  readonly View: ComponentType<FailureViewProps>;
}
