import type { Progress } from '@/lib/messages/progress';
import { useFileWords } from '../files/use-file-words';
import { usePage } from './page';
import './reading-progress.css';

const MS = 1000;

/**
 * How far a reading has come: how many of its reports were answered, and how long the others will take if they take as long
 * as these did. Before the first answer no time is known, and none is told.
 */
export function ReadingProgress({ progress }: { readonly progress: Progress | null }) {
  const { now } = usePage();
  const words = useFileWords()?.progress;
  const reports = progress?.reports ?? null;
  if (words === undefined) return null;
  if (progress === null || reports === null) return <p>{words.asking}</p>;
  const { done, of } = reports;
  const isRead = done >= of;
  const taken = now().getTime() - progress.since;
  const left = done === 0 || isRead ? null : Math.max(1, Math.round((taken * (of - done)) / done / MS));
  return (
    <div class="reading-progress">
      <progress value={done} max={of} aria-label={words.label} />
      <p>
        {isRead ? words.working : words.reports(done, of)}
        {left !== null && <span class="soft"> {words.left(left)}</span>}
      </p>
    </div>
  );
}
