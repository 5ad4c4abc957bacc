import type { Day } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { Scene } from './scene';

/** The actions of the draft's property. */
export function ownActions({ memory, report }: Pick<Scene, 'memory' | 'report'>): Action[] {
  return memory.actions.filter(({ propertyId }) => propertyId === report.property.id);
}

export function isOpen({ state }: Action): boolean {
  return state === 'to-do' || state === 'doing';
}

export function isLate({ due }: Action, asOf: Day): boolean {
  return due !== null && due < asOf;
}
