/** The house rules, as lint: each broken rule says what to do instead. */
import { defineConfig, type OxlintOverride } from 'oxlint';

/**
 * The rooms of lib in the order in which they stand upon each other, lowest first: a room imports what stands before it,
 * never what stands after, types included.
 */
const ORDER = [
  'model',
  'statistics',
  'measure',
  'collect',
  'demo',
  'diagnose',
  'explain',
  'advise',
  'ask',
  'learn',
  'language',
  'draft',
  'deliver',
  'schedule',
  'storage',
  'platform',
  'messages',
  'app',
];
/** Rooms that are pure: same input, same output. */
const PURE = ['model', 'statistics', 'measure', 'diagnose', 'explain', 'advise', 'ask', 'learn', 'language', 'draft'];
/** Imports up that are still to be taken away: none may join them. */
const STILL_UP: Readonly<Record<string, readonly string[]>> = {
  statistics: ['measure'],
  measure: ['collect', 'explain'],
  advise: ['language'],
  ask: ['language'],
};

const lib = (folder: string) => [`@/lib/${folder}`, `@/lib/${folder}/**`];

const notFromWhatStandsUpon = (room: string) => {
  const above = ORDER.slice(ORDER.indexOf(room) + 1).filter((each) => !STILL_UP[room]?.includes(each));
  return {
    group: [...above.flatMap(lib), ...lib('headless'), ...(room === 'app' ? [] : ['@/lib/analyse-property'])],
    message: `lib/${room} imports what stands before it in ORDER (oxlint.config.ts). Move what you need, or its type, to a room that both may import, or pass it in.`,
  };
};

const notFromAbove = {
  group: ['@/components/**', '@/entrypoints/**'],
  message: 'Imports go entrypoints → components → lib. Move what you need down into lib, or pass it in.',
};

const notFromTheOutside = {
  group: ['wxt/*', 'node:*', 'idb'],
  message: 'A pure room touches no platform, network or storage. Take the data as a parameter.',
};

const onlyPlatform = {
  group: ['wxt/browser', 'webextension-polyfill'],
  message: 'Only lib/platform touches browser.*. Add what you need there, one small file a concern.',
};

const googleClientInNodeOnly = {
  group: ['@/lib/collect/google-client/**', '@google-analytics/*', 'google-auth-library'],
  allowTypeImports: true,
  message: "Google's client runs in Node only. In the extension use lib/collect/rest, and import types alone.",
};

const assistantsInNodeOnly = {
  group: ['@modelcontextprotocol/*'],
  message: 'The SDK for assistants stays in lib/headless/mcp: no page and no worker may load it.',
};

const patternsFor = (room: string) => [
  ...(ORDER.includes(room) ? [notFromWhatStandsUpon(room)] : []),
  ...(PURE.includes(room) ? [notFromTheOutside] : []),
  ...(room === 'headless' ? [] : [notFromAbove, googleClientInNodeOnly, assistantsInNodeOnly]),
  ...(room === 'platform' ? [] : [onlyPlatform]),
];

const restrict = (patterns: object[]): ['error', { patterns: object[] }] => ['error', { patterns }];

const rooms: OxlintOverride[] = [...ORDER, 'headless'].map((room) => ({
  files: [`lib/${room}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': restrict(patternsFor(room)) },
}));

/** The composition root and the analysis of a property stand upon rooms and in none. */
const roots: OxlintOverride = {
  files: ['lib/*.ts'],
  rules: {
    'no-restricted-imports': restrict([notFromAbove, googleClientInNodeOnly, assistantsInNodeOnly, onlyPlatform]),
  },
};

const clockless: OxlintOverride = {
  files: PURE.map((room) => `lib/${room}/**/*.{ts,tsx}`),
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'fetch', message: 'A pure room does not reach the network. Take the data as a parameter.' },
      { name: 'localStorage', message: 'A pure room keeps nothing. lib/storage keeps.' },
      { name: 'setTimeout', message: 'A pure room does not wait.' },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'A pure room reads no clock. Take the time as a parameter.' },
      { object: 'Math', property: 'random', message: 'A pure room draws no lots. Take a seeded generator.' },
      { object: 'Temporal', property: 'Now', message: 'A pure room reads no clock. Take the time as a parameter.' },
    ],
  },
};

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'import', 'promise', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { builtin: true, browser: true },
  ignorePatterns: ['.output', '.wxt', 'output', 'node_modules'],
  rules: {
    'no-console': ['error', { allow: ['error'] }],
    eqeqeq: 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    // Types count: two files that need each other's types cannot be read one before the other.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-unassigned-import': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // `_u..nav` and the like are Google's own names; `role="status"` has no tag of its own.
    'no-underscore-dangle': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'import/no-named-as-default-member': 'off',
    'vitest/require-mock-type-parameters': 'off',
  },
  overrides: [
    ...rooms,
    roots,
    clockless,
    // The catalogues and their types are still in circles of types alone.
    {
      files: ['lib/language/**', 'lib/headless/words/**'],
      rules: { 'import/no-cycle': ['error', { ignoreTypes: true }] },
    },
    {
      // Node's threads have no origin, as windows do.
      files: ['lib/headless/**/*.ts', 'test/contract/*.ts'],
      rules: { 'unicorn/require-post-message-target-origin': 'off' },
    },
    {
      files: ['lib/collect/google-client/**/*.ts'],
      rules: { 'no-restricted-imports': restrict([notFromWhatStandsUpon('collect'), notFromAbove, onlyPlatform]) },
    },
    {
      files: ['entrypoints/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-imports': restrict([onlyPlatform, googleClientInNodeOnly, assistantsInNodeOnly]),
        // An entry file wires and does nothing else.
        'max-lines': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      },
    },
    {
      files: ['components/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-imports': restrict([
          onlyPlatform,
          googleClientInNodeOnly,
          assistantsInNodeOnly,
          { group: ['@/entrypoints/**'], message: 'Imports go entrypoints → components → lib.' },
        ]),
      },
    },
    { files: ['lib/headless/**', 'test/**'], rules: { 'no-console': 'off' } },
  ],
});
