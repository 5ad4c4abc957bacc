/** A thread that works on the properties that it is told, with a state and ways out of its own, until there are no more. */
import { parentPort, workerData } from 'node:worker_threads';
import { openState } from '../state/open-state';
import { runPartsOf } from './open-run';
import type { FromThread, ThreadGiven, ToThread } from './property-thread';
import { runProperty } from './run-property';

const { config, options, env }: ThreadGiven = workerData;
const { repository, claim, close } = await openState(config.state);
const parts = await runPartsOf({ config, repository, claim }, options, env);
const inHand = new Set<Promise<void>>();
const tell = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToThread) => {
  if (message === 'no-more') return void leave();
  const work = runProperty(message.entry, parts).then((outcome) => tell({ number: message.number, outcome }));
  inHand.add(work);
  void work.finally(() => inHand.delete(work));
});
tell('ready');

async function leave(): Promise<void> {
  await Promise.all(inHand);
  await close();
  parentPort?.close();
}
