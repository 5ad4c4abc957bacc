import { useEffect } from 'preact/hooks';
import type { FailureNoticeProps } from './failure-telling';
import { useCorePack, usePage } from './page';

/** Says what went wrong. The words for it are loaded when something does: most pages never need them. */
export function FailureNotice(props: FailureNoticeProps) {
  const page = usePage();
  const { language } = useCorePack();
  useEffect(() => void page.openFailures(), [page, language]);
  const told = page.failures.value;
  return told && <told.View {...props} catalogue={told.catalogue} />;
}
