/** PostgreSQL started again in the middle of work: nothing is lost, nothing done twice, and nobody has to know. */
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '@/lib/headless/state/postgres';
import { openState } from '@/lib/headless/state/open-state';
import { sqlRepository } from '@/lib/headless/state/sql-repository';
import { throughRestarts } from '@/lib/headless/state/restarts';
import { eventually } from '../eventually';
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server';

const bin = findPostgres();

describe.skipIf(bin === null)('a PostgreSQL that is started again', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(bin ?? '');
  });
  afterAll(() => server?.stop());

  it.each(['fast', 'crash'] as const)('%s: counts each change once, whatever it was at', async (how) => {
    const sql = openPostgres(server.url);
    const repository = sqlRepository(sql);
    const key = `counter-${how}`;
    const work = { told: 0, isOver: false };
    const hands = Array.from({ length: 4 }, async () => {
      while (!work.isOver) {
        await repository.update('receipts', key, (kept) => ({
          value: { key, way: 'plateau', language: 'en', at: `${Number(kept?.at ?? 0) + 1}`, to: '' },
          result: undefined,
        }));
        work.told += 1;
      }
    });
    for (let time = 0; time < 3; time += 1) {
      const before = work.told;
      await eventually(() => expect(work.told).toBeGreaterThan(before + 20));
      await server.restart(how);
    }
    work.isOver = true;
    await Promise.all(hands);
    expect(Number((await repository.read('receipts', key))?.at)).toBe(work.told);
    await sql.close();
  });

  it('writes what is new once, and says that it did', async () => {
    const sql = openPostgres(server.url);
    const repository = sqlRepository(sql);
    const receipt = (key: string) => ({ key, way: 'plateau', language: 'en', at: '', to: '' }) as const;
    const work = { written: 0, isOver: false };
    const writing = (async () => {
      for (; !work.isOver; work.written += 1)
        expect(await repository.writeNew('receipts', `new|${work.written}`, receipt(`new|${work.written}`))).toBe(true);
    })();
    for (let time = 0; time < 4; time += 1) {
      const before = work.written;
      await eventually(() => expect(work.written).toBeGreaterThan(before + 10));
      await server.restart(time % 2 === 0 ? 'crash' : 'fast');
    }
    work.isOver = true;
    await writing;
    expect(await repository.readAll('receipts', 'new|')).toHaveLength(work.written);
    await sql.close();
  });

  it('learns what became of a change whose end it did not hear, and makes it once', async () => {
    const proxy = await cutAtCommit(server.socket);
    const sql = openPostgres(proxy.url);
    const repository = sqlRepository(sql);
    const counted = (key: string) =>
      repository.update('receipts', key, (kept) => ({
        value: { key, way: 'plateau', language: 'en', at: `${Number(kept?.at ?? 0) + 1}`, to: '' },
        result: undefined,
      }));
    await counted('unheard');
    for (const when of ['before', 'after'] as const) {
      proxy.cut(when);
      await counted('unheard');
      expect(proxy.isCutting()).toBe(false);
    }
    expect((await repository.read('receipts', 'unheard'))?.at).toBe('3');
    proxy.cut('after');
    const key = 'unheard-new';
    expect(await repository.writeNew('receipts', key, { key, way: 'plateau', language: 'en', at: '', to: '' })).toBe(
      true,
    );
    expect(proxy.isCutting()).toBe(false);
    await sql.close();
    await proxy.stop();
  });

  it('claims anew what it held, and knows what another took meanwhile', async () => {
    const [one, other] = [openPostgres(server.url), openPostgres(server.url)];
    const held = await one.claim('property|1');
    const lost = await one.claim('property|2');
    expect([await held?.isMine(), await lost?.isMine()]).toEqual([true, true]);
    await server.restart();
    const taken = await other.claim('property|2');
    expect(await taken?.isMine()).toBe(true);
    expect([await held?.isMine(), await lost?.isMine()]).toEqual([true, false]);
    expect(await other.claim('property|1')).toBeNull();
    await lost?.letGo();
    expect(await taken?.isMine()).toBe(true);
    await held?.letGo();
    expect(await other.claim('property|1')).not.toBeNull();
    await one.close();
    await other.close();
  });

  it('is asked one thing at a time on a connection: the driver says that it will take no more', async () => {
    const work = `const { openPostgres } = await import('@/lib/headless/state/postgres');
      const { sqlRepository } = await import('@/lib/headless/state/sql-repository');
      const sql = openPostgres(${JSON.stringify(server.url)});
      const all = await Promise.all(Array.from({ length: 20 }, (_, at) => sql.claim('many|' + at)));
      await Promise.all(all.map((claim) => claim.isMine()));
      await Promise.all([sqlRepository(sql).dump(), sqlRepository(sql).readAll('receipts'), ...all.map((claim) => claim.letGo())]);
      await sql.close();`;
    const child = spawn(
      process.execPath,
      ['--throw-deprecation', '--import', 'tsx', '--input-type=module', '-e', work],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString('utf8')));
    const [code] = await once(child, 'close');
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it('is not waited for where it was never reached', async () => {
    await expect(openState('postgres://plateau@localhost:1/nowhere')).rejects.toMatchObject({
      code: 'state-unreachable',
    });
  });
});

describe('work through restarts', () => {
  const lost = () => Object.assign(new Error('Connection terminated unexpectedly'));

  it('goes on where the line comes back', async () => {
    const insistently = throughRestarts();
    await insistently(async () => 'reached');
    let times = 0;
    expect(
      await insistently(async () => {
        times += 1;
        if (times < 4) throw lost();
        return times;
      }),
    ).toBe(4);
  });

  it('gives up on a server that stays away, and then at once', async () => {
    const insistently = throughRestarts(0);
    await insistently(async () => 'reached');
    let times = 0;
    const failing = () =>
      insistently(async () => {
        times += 1;
        throw lost();
      });
    await expect(failing()).rejects.toThrow('terminated');
    const before = times;
    await expect(failing()).rejects.toThrow('terminated');
    expect(times).toBe(before + 1);
  });

  it('does nothing again that was answered', async () => {
    const insistently = throughRestarts();
    await insistently(async () => 'reached');
    let times = 0;
    await expect(
      insistently(async () => {
        times += 1;
        throw Object.assign(new Error('duplicate key'), { code: '23505' });
      }),
    ).rejects.toThrow('duplicate');
    expect(times).toBe(1);
  });
});

/** Between a client and its server: cuts the line once, before the server hears of a COMMIT or before the client hears its end. */
async function cutAtCommit(socket: string) {
  let asked: 'before' | 'after' | null = null;
  const proxy = net.createServer((client) => {
    const upstream = net.connect(socket);
    let isCommitting = false;
    const cut = () => {
      asked = null;
      client.destroy();
      upstream.destroy();
    };
    client.on('data', (data) => {
      isCommitting = asked !== null && data.includes('COMMIT');
      if (isCommitting && asked === 'before') cut();
      else upstream.write(data);
    });
    upstream.on('data', (data) => (isCommitting && asked === 'after' ? cut() : client.write(data)));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const)
      one.on('error', () => undefined).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as net.AddressInfo;
  return {
    url: `postgres://plateau@127.0.0.1:${port}/postgres`,
    cut: (when: 'before' | 'after') => void (asked = when),
    isCutting: () => asked !== null,
    stop: () => new Promise((resolve) => proxy.close(resolve)),
  };
}
