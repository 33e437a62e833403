/** Shared by the two rings: fast tests (rules, words, conversations, HTTP) and browser tests. */
const base = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testEnvironment: 'node',
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/conformance/', '/browser/'],
    },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
  // Only what hangs should run into it: a busy machine takes several times as long as a quiet one.
  testTimeout: 120_000,
  collectCoverageFrom: ['src/**/*.ts', '!src/widget/**', '!src/index.ts', '!src/cli/**'],
  coverageReporters: ['text-summary', 'json-summary'],
};
