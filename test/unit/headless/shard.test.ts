import { describe, expect, it } from 'vitest';
import { isInShard, shardOf } from '@/lib/headless/many/shard';

describe('the part of an array job', () => {
  it('is what the flag says, else what Cloud Run or Kubernetes says', () => {
    expect(shardOf('2/3', { CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_TASK_COUNT: '9' })).toEqual({ index: 1, count: 3 });
    expect(shardOf(undefined, { CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_TASK_COUNT: '9' })).toEqual({
      index: 0,
      count: 9,
    });
    expect(shardOf(undefined, { JOB_COMPLETION_INDEX: '4', PLATEAU_SHARDS: '5' })).toEqual({ index: 4, count: 5 });
    expect(shardOf(undefined, {})).toBeNull();
  });

  it('is refused where it makes no sense, so that no property is left out in silence', () => {
    for (const flag of ['0/3', '4/3', '1', 'a/b', '']) expect(shardOf(flag, {})).toBeUndefined();
    expect(shardOf(undefined, { JOB_COMPLETION_INDEX: '4' })).toBeUndefined();
  });

  it('holds each property in one part and no other', () => {
    for (let id = 0; id < 200; id += 1) {
      const parts = [0, 1, 2].filter((index) => isInShard(String(id), { index, count: 3 }));
      expect(parts).toHaveLength(1);
    }
  });
});
