import { useEffect } from 'preact/hooks';
import type { Status } from '@/lib/messages/replies';
import { usePage } from './page';

/** Begins the page anew once the demonstration that it shows has made room for a person's own figures, in whichever window. */
export function useDemonstrationEnd(isDemo: boolean): void {
  const { onChange, ask } = usePage();
  useEffect(() => {
    if (!isDemo) return undefined;
    const look = ({ demo }: Status) => {
      if (!demo) location.reload();
    };
    return onChange(({ store }) => {
      // Who is connected, and which property is chosen, stands in the state.
      if (store === 'state') void ask('status', {}).then(look);
    });
  }, [isDemo, onChange, ask]);
}
