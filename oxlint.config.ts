/** The house rules, as lint: each broken rule says what to do instead. */
import { defineConfig, type OxlintOverride } from 'oxlint';

/** The street, in walking order: a stage may import the stages before it, never one after it. */
const STREET = ['collect', 'diagnose', 'explain', 'advise', 'ask', 'learn', 'draft', 'deliver'];
/** Stages that are pure: same input, same output. */
const PURE = ['model', 'diagnose', 'explain', 'advise', 'ask', 'learn', 'draft', 'language'];
/** Rooms beside the street that touch the outside. */
const EDGES = ['platform', 'messages', 'remember', 'schedule', 'headless', 'app'];

const lib = (folder: string) => [`@/lib/${folder}`, `@/lib/${folder}/**`];

const notLaterThan = (stage: string) => ({
  group: STREET.slice(STREET.indexOf(stage) + 1).flatMap(lib),
  message: `lib/${stage} may import lib/model and the stages before it. Move what you need to an earlier stage, or pass it in.`,
});

const notFromAbove = {
  group: ['@/components/**', '@/entrypoints/**'],
  message: 'Imports go entrypoints → components → lib. Move what you need down into lib, or pass it in.',
};

const notFromTheEdges = {
  group: [...EDGES.flatMap(lib), 'wxt/*', 'node:*', 'idb', 'ky'],
  message: 'A pure stage touches no platform, network or storage. Take the data as a parameter.',
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

const patternsFor = (stage: string) => [
  ...(STREET.includes(stage) ? [notLaterThan(stage)].filter((rule) => rule.group.length > 0) : []),
  ...(PURE.includes(stage) ? [notFromTheEdges] : []),
  ...(stage === 'headless' ? [] : [notFromAbove, googleClientInNodeOnly]),
  ...(stage === 'platform' ? [] : [onlyPlatform]),
];

const restrict = (patterns: object[]): ['error', { patterns: object[] }] => ['error', { patterns }];

const rooms: OxlintOverride[] = [...new Set([...STREET, ...PURE, ...EDGES, 'demo'])].map((stage) => ({
  files: [`lib/${stage}/**/*.{ts,tsx}`, `lib/${stage}.ts`],
  rules: { 'no-restricted-imports': restrict(patternsFor(stage)) },
}));

const clockless: OxlintOverride = {
  files: PURE.map((stage) => `lib/${stage}/**/*.{ts,tsx}`),
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'fetch', message: 'A pure stage does not reach the network. Take the data as a parameter.' },
      { name: 'localStorage', message: 'A pure stage keeps nothing. lib/remember keeps.' },
      { name: 'setTimeout', message: 'A pure stage does not wait.' },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'A pure stage reads no clock. Take the time as a parameter.' },
      { object: 'Math', property: 'random', message: 'A pure stage draws no lots. Take a seeded generator.' },
      { object: 'Temporal', property: 'Now', message: 'A pure stage reads no clock. Take the time as a parameter.' },
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
    'import/no-cycle': 'error',
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
    clockless,
    {
      files: ['lib/collect/google-client/**/*.ts'],
      rules: { 'no-restricted-imports': restrict([notLaterThan('collect'), notFromAbove, onlyPlatform]) },
    },
    {
      files: ['entrypoints/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-imports': restrict([onlyPlatform, googleClientInNodeOnly]),
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
          { group: ['@/entrypoints/**'], message: 'Imports go entrypoints → components → lib.' },
        ]),
      },
    },
    { files: ['lib/headless/**', 'test/**'], rules: { 'no-console': 'off' } },
  ],
});
