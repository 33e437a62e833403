import tseslint from 'typescript-eslint';

/** Which folder may import what (see docs/how-it-works.md); nobody imports upwards. */
const SDK = ['botbuilder*', 'botframework-*'];
const zones = {
  rules: ['node:*', ...SDK, 'restify', 'lowdb', 'adaptivecards*', '../*'],
  understanding: [...SDK, 'restify', 'lowdb', 'adaptivecards*', '../!(rules)/**'],
  replies: [...SDK, 'restify', 'lowdb', '../!(rules)/**'],
  dialogs: ['restify', 'lowdb', '../!(rules|replies|understanding|store)/**'],
  staff: ['restify', 'lowdb', '../!(rules|replies|understanding|store)/**'],
  bot: ['restify', 'lowdb', '../!(rules|replies|understanding|store|dialogs|staff)/**'],
  channels: ['lowdb', '../../!(rules|replies|store|dialogs|staff|bot)/**'],
  server: ['lowdb', '../!(channels|bot|rules|store)/**'],
  store: ['restify', 'adaptivecards*', '../*/**'],
};
const shared = ['!../errors.js', '!../logger.js', '!../../errors.js', '!../../logger.js'];

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'coverage/**', 'node_modules/**', 'test/conformance/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Error']",
          message: 'Use a coded error of src/errors.ts, or return a value.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
      ],
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/cli/**/*.ts', 'src/logger.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.ts'], rules: { complexity: 'off' } },
  // Words are long lists of short sentences.
  {
    files: ['src/replies/{en,fr}/**/*.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  ...Object.entries(zones).map(([folder, patterns]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: [...patterns, ...shared] }] }] },
  })),
);
