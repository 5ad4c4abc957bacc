import { describe, expect, it } from 'vitest';
import { isInShard, readShard, shardOfTask } from '@/lib/headless/many/shard';
import { runOptions } from '@/lib/headless/many/run-options';

describe('the part of an array job', () => {
  it('is what the flag says, else what Cloud Run or Kubernetes says', () => {
    expect(readShard('2/3')).toEqual({ index: 1, count: 3 });
    expect(shardOfTask({ CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_TASK_COUNT: '9' })).toEqual({ index: 0, count: 9 });
    expect(shardOfTask({ JOB_COMPLETION_INDEX: '4', PLATEAU_SHARDS: '5' })).toEqual({ index: 4, count: 5 });
    expect(shardOfTask({})).toBeNull();
  });

  it('is what the flag says before what the tasks are told', () => {
    const env = { CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_TASK_COUNT: '9' };
    expect(runOptions({ config: 'f', shard: { index: 1, count: 3 } }, env).shard).toEqual({ index: 1, count: 3 });
    expect(runOptions({ config: 'f' }, env).shard).toEqual({ index: 0, count: 9 });
    expect(() => runOptions({ config: 'f' }, { JOB_COMPLETION_INDEX: '4' })).toThrow('bad-value');
  });

  it('is refused where it makes no sense, so that no property is left out in silence', () => {
    for (const flag of ['0/3', '4/3', '1', 'a/b', '']) expect(readShard(flag)).toBeUndefined();
    expect(shardOfTask({ JOB_COMPLETION_INDEX: '4' })).toBeUndefined();
  });

  it('holds each property in one part and no other', () => {
    for (let id = 0; id < 200; id += 1) {
      const parts = [0, 1, 2].filter((index) => isInShard(String(id), { index, count: 3 }));
      expect(parts).toHaveLength(1);
    }
  });
});
