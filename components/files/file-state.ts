import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FileReading, ToldOfFiles } from '@/lib/app/file-intake';
import type { FailureRecord } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import type { Page } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import { forgetFirstSight } from '../popup/first-sight';

export interface FileState {
  /** What was read of the files that were given last. */
  readonly reading: Resource<FileReading>;
  /** What they come to. */
  readonly kept: Resource<Report>;
  readonly failure: ReadonlySignal<FailureRecord | null>;
  /** How many files are being read; 0 while none is. */
  readonly count: ReadonlySignal<number>;
  /** The person has to say something before the files are kept. */
  readonly asks: ReadonlySignal<boolean>;
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly keep: (told: ToldOfFiles) => Promise<void>;
  readonly cancel: () => void;
}

/** Files given to a page: read, kept, told. What a file cannot give leaves everything as it was. */
export function createFileState(page: Page, onKept: (report: Report) => void): FileState {
  const reading = createResource<FileReading>();
  const kept = createResource<Report>();
  const count = signal(0);
  const asks = signal(false);

  const keep = async (told: ToldOfFiles) => {
    const read = reading.value.value;
    if (read === null) return;
    asks.value = false;
    const report = await kept.run(async () => {
      const { openIntake } = await import('./open-intake');
      const { id } = await openIntake().keep(read, told);
      // What the popup showed last may have been the demonstration.
      forgetFirstSight();
      return page.ask('filesKept', { propertyId: id, country: told.continues === null ? told.country : null });
    });
    if (report !== null) onKept(report);
  };

  return {
    reading,
    kept,
    count,
    asks,
    failure: computed(() => reading.failure.value ?? kept.failure.value),
    async take(files) {
      if (files.length === 0 || reading.busy.value || kept.busy.value) return;
      batch(() => {
        count.value = files.length;
        asks.value = false;
        kept.set(null);
        reading.set(null);
      });
      const read = await reading.run(async () => {
        const { openIntake } = await import('./open-intake');
        return openIntake().read(
          await Promise.all(
            files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
          ),
        );
      });
      count.value = 0;
      if (read === null) return;
      if (read.asks.length > 0) asks.value = true;
      else await keep(read.guess);
    },
    keep,
    cancel() {
      asks.value = false;
      reading.set(null);
    },
  };
}
