import { useEffect } from 'preact/hooks';
import type { StoreName } from '@/lib/storage/records';
import { usePage } from './page';

/** Several changes that go together, such as a decision and the advice weighed anew, are read once. */
const TOGETHER_MS = 120;

/** Reads again after what is kept of a property changed, in whichever window that was. */
export function useInStep(
  propertyId: string | undefined,
  stores: readonly StoreName[],
  readAgain: () => Promise<void>,
): void {
  const { onChange } = usePage();
  useEffect(() => {
    if (propertyId === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(({ store, key }) => {
      if (key !== propertyId || !stores.some((known) => known === store)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void readAgain(), TOGETHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [propertyId, onChange, stores, readAgain]);
}
