import { describeRunnerFailure } from '@/lib/language/describe-runner-failure';
import { type FailureRecord, recordOf } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { commandWords } from './command-words';

/** What ended a command, for the person. */
export function failureMessage(error: unknown, language: Language, secrets?: readonly string[]): string {
  return `plateau: ${reasonFor(recordOf(error), language, secrets)}\n`;
}

/**
 * What went wrong, for the person, in one line: the file, what happened, what helps. The log's own
 * sentence follows where the code says too little.
 *
 * @param secrets - values that must never be printed, such as an access token
 */
export function reasonFor(failure: FailureRecord, language: Language, secrets: readonly string[] = []): string {
  const { code, message, details } = failure;
  const words = describeRunnerFailure(failure, language);
  const remedy = code === 'not-connected' ? commandWords(language).noCredentials : words.remedy;
  const said = `${words.what} ${remedy}`;
  const file = String(details['file'] ?? '');
  const place = said.includes(file) ? '' : `${file} — `;
  const log = code === 'unexpected' || code === 'bad-input' ? `\n  ${message}` : '';
  const text = `${place}${said.trim()}${log}`;
  return secrets.filter(Boolean).reduce((safe, secret) => safe.replaceAll(secret, '…'), text);
}
