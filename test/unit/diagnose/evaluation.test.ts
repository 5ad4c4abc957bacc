import { describe, expect, it } from 'vitest';
import { evaluationPath, runEvaluation } from '../../evaluate/run-evaluation';

const path = evaluationPath();
const title = path === null ? 'skipped: ../shared/evaluation is not there' : 'on series whose truth is known';

describe.skipIf(path === null)(`diagnose, ${title}`, () => {
  it('is seldom wrong when it decides, and decides often', async () => {
    const { simulated } = await runEvaluation(path ?? '', { first: 7, last: 7, count: 100 });
    expect(simulated.plateau['answered']).toBe(1);
    expect(simulated.plateau['wrongAmongDecided']).toBeLessThanOrEqual(0.08);
    expect(simulated.plateau['decidedOfOracle']).toBeGreaterThanOrEqual(0.55);
  });
});
