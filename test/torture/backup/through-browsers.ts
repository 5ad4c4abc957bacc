/** A backup into an empty profile by the settings' own buttons, and out again, in either browser. */
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../e2e/browser';
import { buttonCalled, launchFirefox, press } from '../../e2e/firefox';
import { eventually } from '../../eventually';

/** What the settings say once a backup is in its place: in English, which the browsers speak, and what is kept in the backup. */
const PUT_BACK = 'Backup put back.';
const EXPORT = 'Export everything';
const IMPORT = 'Import a backup';

/** Seconds that each way took. */
export interface Through {
  readonly importing: number;
  readonly exporting: number;
}

const secondsSince = (begun: number) => (performance.now() - begun) / 1000;

/** @param port of whom all hosts of the world are mapped onto */
export async function throughChromium(port: number, file: string, out: string): Promise<Through> {
  const browser = await launch({ port, language: 'en-GB' });
  try {
    const page = await browser.open('options.html');
    const beginning = performance.now();
    await page.getByLabel(IMPORT).setInputFiles(file);
    await page.getByText(PUT_BACK).waitFor();
    const importing = secondsSince(beginning);
    const begun = performance.now();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: EXPORT }).click();
    await (await download).saveAs(out);
    return { importing, exporting: secondsSince(begun) };
  } finally {
    await browser.close();
  }
}

export async function throughFirefox(port: number, file: string, out: string): Promise<Through> {
  const downloads = `${out}.downloads`;
  mkdirSync(downloads, { recursive: true });
  const firefox = await launchFirefox(port, { downloads });
  try {
    const page = await firefox.open('options.html');
    const input = await page.waitForSelector<'input'>(`input[type="file"][aria-label="${IMPORT}"]` as 'input');
    const beginning = performance.now();
    await input?.uploadFile(file);
    await page.waitForSelector(`::-p-text(${PUT_BACK})`);
    const importing = secondsSince(beginning);
    const begun = performance.now();
    await press(page, buttonCalled(EXPORT), async (patience) => eventually(() => begunIn(downloads), patience));
    const name = await eventually(() => wholeIn(downloads));
    const exporting = secondsSince(begun);
    renameSync(join(downloads, name), out);
    return { importing, exporting };
  } finally {
    await firefox.close();
  }
}

/** The one file in a folder, once the browser has finished it. */
function wholeIn(folder: string): string {
  const names = readdirSync(folder);
  const [name] = names;
  if (name === undefined || names.some((each) => each.endsWith('.part'))) throw new Error(`Not yet: ${names.join()}`);
  return name;
}

/** Whether the browser has begun to save. */
function begunIn(folder: string): void {
  if (readdirSync(folder).length === 0) throw new Error('Nothing is saved yet.');
}
