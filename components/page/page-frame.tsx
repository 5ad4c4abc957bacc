import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { recordOf } from '@/lib/model/failure';
import { FailureNotice } from './failure-notice';
import { type Page, PageContext } from './page';

export interface PageFrameProps {
  readonly page: Page;
  readonly title: () => string;
  readonly children: ComponentChildren;
}

/**
 * Gives the page to everything inside, keeps the document's language and title true, and says so when a
 * part of the page breaks: never a blank window.
 */
export function PageFrame({ page, title, children }: PageFrameProps) {
  const [broken, mend] = useErrorBoundary();
  useEffect(
    () =>
      effect(() => {
        document.documentElement.lang = page.pack.value.language;
        document.title = title();
      }),
    [page, title],
  );
  return (
    <PageContext.Provider value={page}>
      {broken === undefined ? (
        children
      ) : (
        <main>
          <FailureNotice failure={recordOf(broken)} onRetry={mend} />
        </main>
      )}
    </PageContext.Provider>
  );
}
