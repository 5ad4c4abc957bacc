/** A thread that takes a property and ends in the middle of it. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  throw new Error('Out of memory, say.');
});
parentPort?.postMessage('ready');
