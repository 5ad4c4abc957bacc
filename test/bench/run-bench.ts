import { bundleSizes } from './bundle-sizes';
import { collectCosts } from './collect-cost';
import { diagnoseSpeeds, forecastSpeed } from './diagnose-speed';
import { machine } from './machine';
import { peerSpeeds } from './peers';
import { streetSpeeds } from './street-speed';

/** Every figure, one after the other, so that none is measured while another runs. */
export async function runBench() {
  return {
    machine: machine(),
    diagnose: await diagnoseSpeeds(),
    forecast: await forecastSpeed(),
    peers: peerSpeeds(),
    collect: await collectCosts(),
    street: await streetSpeeds(),
    bundles: bundleSizes(),
  };
}

export type Bench = Awaited<ReturnType<typeof runBench>>;
