/** Loaded into a process, and each of its threads, before anything else: its clock is off by the milliseconds that the file of TORTURE_CLOCK holds, at each moment. */
import { readFileSync } from 'node:fs';

const file = process.env['TORTURE_CLOCK'];
const TrueDate = Date;
const read = () => Number(readFileSync(file, 'utf8'));
let offset = read();
setInterval(() => (offset = read()), 20).unref();

globalThis.Date = class extends TrueDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [TrueDate.now() + offset] : parts));
  }
  static now() {
    return TrueDate.now() + offset;
  }
};
