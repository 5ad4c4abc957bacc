import { statfsSync } from 'node:fs';
import process from 'node:process';

/** Linux's numbers of file systems that no other machine writes to: statfs(2). */
const LOCAL = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // XFS
  0x9123683e, // Btrfs
  0x2fc12fc1, // ZFS
  0xf2f52010, // F2FS
  0x01021994, // tmpfs
  0x794c7630, // overlayfs, as in containers
]);

/**
 * Whether SQLite may write ahead in a folder. Its writers then share memory, which those on two machines cannot: on a
 * file system that may be shared, and where the system does not tell which it is (macOS, Windows), it may not.
 */
export function mayWriteAhead(folder: string): boolean {
  return process.platform === 'linux' && LOCAL.has(statfsSync(folder).type >>> 0);
}
