import { createFileIntake, type FileIntake } from '@/lib/app/file-intake';
import { announceChange } from '@/lib/messages/changes';
import { announcing } from '@/lib/storage/announcing-repository';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';

let opened: FileIntake | undefined;

/** The reader of files on the browser's own database. Loaded where a file is given, and nowhere before. */
export function openIntake(): FileIntake {
  return (opened ??= createFileIntake({
    repository: announcing(
      indexedDbRepository(() => openDatabase('plateau')),
      announceChange,
    ),
    now: () => new Date(),
    locale: navigator.language,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));
}
