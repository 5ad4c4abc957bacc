import { ENGLISH_FAILURES } from '@/lib/language/failures/english';
import type { FailureTelling } from '../failure-telling';
import { FailureView } from '../failure-view';

export const ENGLISH_TELLING: FailureTelling = { table: ENGLISH_FAILURES, View: FailureView };
