import { batch, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onProgress, type Progress } from '@/lib/messages/progress';
import type { Report } from '@/lib/model/report';
import { usePage } from './page';

export interface ReadingNow {
  /** The last step that was told; null before the first. */
  readonly progress: Progress | null;
  /** What the daily totals say already; null until they do. */
  readonly glance: Report | null;
}

/** Follows a reading while `isOn`; whichever goes on, where `propertyId` is null. */
export function useProgress(isOn: boolean, propertyId: string | null): ReadingNow {
  const { ask } = usePage();
  const progress = useSignal<Progress | null>(null);
  const glance = useSignal<Report | null>(null);
  useEffect(() => {
    batch(() => {
      progress.value = null;
      glance.value = null;
    });
    if (!isOn) return undefined;
    let isAsked = false;
    const look = async (id: string) => {
      isAsked = true;
      glance.value = await ask('glance', { propertyId: id });
    };
    return onProgress((step) => {
      if (propertyId !== null && step.propertyId !== propertyId) return;
      progress.value = step;
      if (step.hasGlance && !isAsked) void look(step.propertyId);
    });
  }, [isOn, propertyId, ask, progress, glance]);
  return { progress: progress.value, glance: glance.value };
}
