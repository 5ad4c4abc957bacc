import { announceChange, type Change } from '@/lib/messages/changes';
import { forgetFirstSight } from '../popup/first-sight';

/** Tells the open pages of what was written here; the popup's last sight told what stood before. */
export function tellChange(change: Change): void {
  if (change.store === 'reports') forgetFirstSight();
  announceChange(change);
}
