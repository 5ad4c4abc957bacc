import type { Receipts } from '@/lib/deliver/deliver-once';
import type { Repository } from '@/lib/storage/repository';

/** The receipts as they are kept. */
export function receiptsIn(repository: Repository): Receipts {
  return {
    read: (key) => repository.read('receipts', key),
    writeNew: (receipt) => repository.writeNew('receipts', receipt.key, receipt),
    write: (receipt) => repository.write('receipts', receipt.key, receipt),
    remove: (key) => repository.remove('receipts', key),
  };
}
