/** What stands in the language's pack as it is, a topic a file. */
export { calendar } from './calendar';
export { chip } from './chip';
export { delivery } from './delivery';
export { documents } from './documents';
export { editor } from './editor';
export { failures } from './failures';
export { glossary } from './glossary';
export { methods } from './methods';
export { ownClient } from './own-client';
export { portfolio } from './portfolio';
export { question } from './question';
export { references } from './references';
export { runnerFailures } from './runner-failures';
export { schedule } from './schedule';
export { sidePanel } from './side-panel';
export { ui } from './ui';
