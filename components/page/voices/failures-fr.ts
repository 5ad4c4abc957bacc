import { FRENCH_FAILURES } from '@/lib/language/failures/french';
import type { FailureTelling } from '../failure-telling';
import { FailureView } from '../failure-view';

export const FRENCH_TELLING: FailureTelling = { table: FRENCH_FAILURES, View: FailureView };
