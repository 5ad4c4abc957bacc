import { bundleSizes } from './bundle-sizes';
import { collectCosts } from './collect-cost';
import { diagnoseSpeeds, forecastSpeed } from './diagnose-speed';
import { judgedBy, seriesWithKnownTruth } from './known-truth';
import { machine } from './machine';
import { peerSpeeds } from './peers';
import { popupPaint } from './popup-paint';
import { portfolioFigures } from './portfolio';
import { readingSpeed } from './reading-speed';
import { streetSpeeds } from './street-speed';

/** Every figure, one after the other, so that none is measured while another runs. */
export async function runBench(properties: number) {
  const known = await seriesWithKnownTruth();
  const diagnose = await diagnoseSpeeds();
  const forecast = await forecastSpeed();
  const peers = await peerSpeeds(known.map(({ line }) => line.values));
  return {
    machine: machine(),
    diagnose,
    forecast,
    peers,
    judged: judgedBy(known, peers),
    collect: await collectCosts(),
    reading: await readingSpeed(),
    street: await streetSpeeds(),
    popup: await popupPaint(),
    bundles: bundleSizes(),
    portfolio: await portfolioFigures(properties),
  };
}

export type Bench = Awaited<ReturnType<typeof runBench>>;
