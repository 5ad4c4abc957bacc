import { describe, expect, it } from 'vitest';
import { afterSuccess } from '@/lib/schedule/due';
import type { Job } from '@/lib/schedule/job';
import { afterFailure, begun, tomorrow } from '@/lib/schedule/putting-off';

const at = (text: string) => Temporal.Instant.from(text);
const NOW = at('2026-11-21T10:00:00Z');
const JOB: Job = {
  kind: 'weekly',
  propertyId: '1',
  timeZone: 'Europe/Paris',
  dueAt: '2026-11-18T06:00:00Z',
  failures: 0,
};

describe('after a failure', () => {
  it('waits longer each time', () => {
    let job = JOB;
    const waits = Array.from({ length: 6 }, () => {
      job = afterFailure(job, NOW);
      return at(job.dueAt).since(NOW).total('hours');
    });
    expect(waits).toEqual([1, 2, 4, 8, 24, 24]);
  });

  it('waits for as long as the failure says, where that is longer', () => {
    const until = (instant: string) => afterFailure(JOB, NOW, { when: 'later', at: instant }).dueAt;
    expect(until('2026-11-22T08:00:00Z')).toBe('2026-11-22T08:00:00Z');
    expect(until('2026-11-21T10:00:01Z')).toBe('2026-11-21T11:00:00Z');
  });

  it('says that a person has to act, and asks again at its next time', () => {
    expect(afterFailure(JOB, NOW, { when: 'after-action' })).toMatchObject({
      waits: 'needs-person',
      dueAt: '2026-11-25T06:00:00Z',
    });
  });

  it('starts counting anew once it went well', () => {
    expect(afterSuccess(afterFailure(afterFailure(JOB, NOW), NOW), NOW).failures).toBe(0);
  });
});

describe('a day', () => {
  it('sees a job begun eight times and no more', () => {
    let job: Job | null = JOB;
    for (let count = 1; count <= 8; count += 1) {
      job = job && begun(job, NOW);
      expect(job?.tries).toEqual({ on: '2026-11-21', count });
    }
    expect(job && begun(job, NOW)).toBeNull();
    expect(job && begun(job, at('2026-11-22T10:00:00Z'))?.tries).toEqual({ on: '2026-11-22', count: 1 });
  });

  it('is followed by the property’s next one', () => {
    expect(tomorrow(JOB, NOW).dueAt).toBe('2026-11-21T23:00:00Z');
    expect(tomorrow({ ...JOB, timeZone: 'Asia/Kathmandu' }, NOW).dueAt).toBe('2026-11-21T18:15:00Z');
  });
});
