import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Said, StepSeen } from '@/lib/model/said';

const SAID: Said = {
  propertyId: '1',
  metric: 'sessions',
  on: '2026-11-03',
  asOf: '2026-10-31',
  verdict: 'inconclusive',
  monthlyGrowth: { estimate: 0.004, low: -0.02, high: 0.012, level: 0.9 },
  since: '2025-11-15',
  sinceRange: { from: '2025-09-06', to: '2026-01-10' },
  turn: {
    verdict: 'slowed',
    probability: 0.8,
    at: '2025-11-15',
    from: '2025-09-06',
    to: '2026-01-10',
    before: { estimate: 0.023, low: 0.02, high: 0.026, level: 0.9 },
  },
  margin: 0.01,
  knownBy: '2027-05-20',
};
const STEP: StepSeen = {
  propertyId: '1',
  metric: 'purchaseRate',
  from: '2026-01-28',
  size: -0.14,
  foundIn: '2026-03-31',
  heldIn: '2026-04-30',
  takenBackOn: '2026-06-03',
};

/** Memory of a property of which something was said, and a step taken back. */
export const SAID_MEMORY: Memory = { ...EMPTY_MEMORY, said: [SAID], steps: [STEP] };
