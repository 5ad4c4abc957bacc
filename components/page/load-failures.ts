import { loadLanguage } from '@/lib/language/load-language';
import type { Language } from '@/lib/model/language';
import type { FailureTelling } from './failure-telling';

/** Loads what failures are told with, in one language. */
export async function loadFailures(language: Language): Promise<FailureTelling> {
  const [catalogue, { FailureView }] = await Promise.all([
    loadLanguage(language, 'failures'),
    import('./failure-view'),
  ]);
  return { catalogue, View: FailureView };
}
