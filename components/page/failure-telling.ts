import type { ComponentType } from 'preact';
import type { FailureTable } from '@/lib/language/failures/failure-words';
import type { FailureNoticeProps } from './failure-notice';

export interface FailureViewProps extends FailureNoticeProps {
  readonly table: FailureTable;
}

/** What failures are told with in one language. */
export interface FailureTelling {
  readonly table: FailureTable;
  readonly View: ComponentType<FailureViewProps>;
}
