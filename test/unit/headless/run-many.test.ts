import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRunConfig } from '@/lib/headless/many/run-config';
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

describe('the file of properties', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(content: string) {
    const file = join(folder, 'plateau.json');
    await writeFile(file, content);
    return readRunConfig(file);
  }

  it('takes folders beside it, and a database as it is', async () => {
    const config = { state: 'postgres://u:p@host/db', folder: 'drafts', properties: [{ id: '1' }] };
    expect(await read(JSON.stringify(config))).toMatchObject({ ...config, folder: join(folder, 'drafts'), atOnce: 4 });
  });

  it('names what is wrong', async () => {
    const properties = [{ id: '1', langage: 'fr' }, { id: 'x' }];
    await expect(read('{')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(read(JSON.stringify({ state: 's', folder: 'f', properties }))).rejects.toThrow(
      /properties\.0: .*langage.*properties\.1\.id/,
    );
    const nowhere = { state: 's', properties: [{ id: '1' }] };
    await expect(read(JSON.stringify(nowhere))).rejects.toThrow('says where drafts go');
    const toNobody = { ...nowhere, mail: { host: 'h', port: 587, from: 'a@b.example' } };
    await expect(read(JSON.stringify(toNobody))).rejects.toThrow('says whom drafts are mailed to');
    const twice = { state: 's', folder: 'f', properties: [{ id: '1' }, { id: '1' }] };
    await expect(read(JSON.stringify(twice))).rejects.toThrow('twice');
  });
});
