import process from 'node:process';
import { runCommandLine, secretsIn } from './command-line';
import { saysLastWord } from './last-word';
import { nodeTerminal } from './node-terminal';
import { EXIT } from './terminal';

const args = process.argv.slice(2);
const terminal = nodeTerminal();
saysLastWord(terminal, secretsIn(args));
const code = await runCommandLine(args, terminal);
process.exitCode = code;
// Google's client may still be looking for credentials, and would end in a stack trace below the message.
if (code !== EXIT.done) process.exit();
