import { useEffect } from 'preact/hooks';
import type { FailureNoticeProps } from './failure-telling';
import { useBriefVoice, usePage } from './page';

/** Says what went wrong. The words for it are loaded when something does: most pages never need them. */
export function FailureNotice(props: FailureNoticeProps) {
  const page = usePage();
  const { language } = useBriefVoice();
  useEffect(() => void page.openFailures(), [page, language]);
  const told = page.failures.value;
  return told && <told.View {...props} table={told.table} />;
}
