import type { ComponentType } from 'preact';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FailureRecord } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import type { Resource } from '../page/resource';
import type { Session } from '../page/session';
import type { Trouble } from '../page/troubles';
import type { ToastMessage } from '../ui/toast';

export interface PromptsProps {
  readonly report: Report;
  readonly state: PopupState;
}

export interface PromptsModule {
  readonly Prompts: ComponentType<PromptsProps>;
  readonly FileEnds: ComponentType<PromptsProps>;
  readonly HealthNote: ComponentType<Pick<PromptsProps, 'report'>>;
  readonly PaceLine: ComponentType<Pick<PromptsProps, 'report'>>;
  readonly SetAsideNotes: ComponentType<PromptsProps>;
  /** Shows a first reading while it goes on. */
  readonly ReadingView: ComponentType<{ readonly propertyId: string | null }>;
}

export interface PopupState {
  readonly session: Resource<Session>;
  readonly report: Resource<Report>;
  readonly memory: Resource<Memory>;
  /** What failed just now. */
  readonly failure: ReadonlySignal<FailureRecord | null>;
  /** What failed while nobody looked, for the property in view or for none; it may be put out of sight. */
  readonly troubles: ReadonlySignal<readonly Trouble[]>;
  readonly dismiss: (trouble: Trouble) => Promise<void>;
  /** How many other properties something stands in the way of. */
  readonly elsewhere: ReadonlySignal<number>;
  readonly waiting: ReadonlySignal<boolean>;
  readonly refreshing: ReadonlySignal<boolean>;
  readonly refreshed: ReadonlySignal<boolean>;
  /** What to move forward, and what stands in its way, is loaded after what is: it takes more words than all the rest. */
  readonly prompts: ReadonlySignal<PromptsModule | null>;
  readonly toast: Signal<ToastMessage | null>;
  readonly open: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Whether what is set aside belongs to the property after all. */
  readonly sayBelonging: (id: string, belongs: boolean) => Promise<void>;
  readonly accept: (recommendation: Recommendation) => Promise<boolean>;
  readonly putOff: (recommendation: Recommendation) => Promise<boolean>;
}
