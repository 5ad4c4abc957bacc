/** Serves the emulator by itself, for trying things by hand: `tsx test/emulator/serve.ts [--tls] [--port 8123]`. */
import { parseArgs } from 'node:util';
import { startEmulator } from './emulator';

const { values } = parseArgs({
  options: { tls: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});
const emulator = await startEmulator({ tls: values.tls, port: Number(values.port) });
emulator.identity.signIn();
console.log(JSON.stringify({ origin: emulator.origin, accessToken: emulator.identity.grant() }));
