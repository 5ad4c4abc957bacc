import process from 'node:process';
import { runCommandLine } from './command-line';
import { nodeTerminal } from './node-terminal';
import { EXIT } from './terminal';

const code = await runCommandLine(process.argv.slice(2), nodeTerminal());
process.exitCode = code;
// Google's client may still be looking for credentials, and would end in a stack trace below the message.
if (code !== EXIT.done) process.exit();
