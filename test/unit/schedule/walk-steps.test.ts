import { describe, expect, it } from 'vitest';
import type { Job } from '@/lib/schedule/job';
import { JobStage } from '@/lib/schedule/job-stage';
import { type StepWork, walkSteps } from '@/lib/schedule/run-stages';

const JOB: Job = { kind: 'weekly', propertyId: '1', timeZone: 'UTC', dueAt: '2026-11-18T06:00:00Z', failures: 0 };

async function walked(done: JobStage | undefined, without: readonly JobStage[] = []) {
  const lines: string[] = [];
  const steps = JobStage.options.filter((step) => !without.includes(step));
  const work: StepWork = Object.fromEntries(steps.map((step) => [step, async () => void lines.push(step)]));
  const run = { asOf: '2026-11-15', ...(done === undefined ? {} : { step: done }) };
  await walkSteps(work, { ...JOB, run }, async (step) => void lines.push(`${step}.`));
  return lines.join(' ');
}

describe('the steps of a job', () => {
  it('follow each other, each told of as it ends', async () => {
    expect(await walked(undefined)).toBe(
      'collected collected. told told. composed composed. rendered rendered. sent sent.',
    );
  });

  it('go on after the last that is finished', async () => {
    expect(await walked('composed')).toBe('rendered rendered. sent sent.');
    expect(await walked('sent')).toBe('');
  });

  it('leave out what a job has no use for', async () => {
    expect(await walked('collected', ['composed', 'rendered'])).toBe('told told. sent sent.');
  });
});
