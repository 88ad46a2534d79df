import tseslint from 'typescript-eslint';

/* Names that could carry words off the computer, or into a place that is not ours. */
const noWayOut = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'alert'];

export default tseslint.config(
  {ignores: ['dist/**', 'node_modules/**', 'demo-out/**', 'shots/**']},
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['eslint.config.js', 'src/*/*.mjs', 'docs/*.mjs']},
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What types call impossible, a hostile page or an invalidated extension makes happen.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'no-empty': ['error', {allowEmptyCatch: false}],
      'no-restricted-globals': ['error', ...noWayOut],
      'no-restricted-properties': [
        'error',
        {object: 'window', property: 'open', message: 'A page opened by address could carry text away.'},
        {object: 'navigator', property: 'sendBeacon', message: 'Nothing is sent.'},
        {property: 'innerHTML', message: 'Text becomes text nodes, never markup.'},
      ],
      'max-lines': ['error', {max: 250, skipBlankLines: false}],
    },
  },
  {
    // What runs in Node: tests, the demo, the measuring. It may print, and it talks to loopback.
    files: ['src/testing/**', 'src/demo/**', 'src/**/*.test.ts', 'src/**/*.test.tsx', 'vite.config.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['src/phrasing/rules/**', 'src/phrasing/english/**', 'src/prompts/words/**', 'src/prompts/themes/**'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    rules: {...tseslint.configs.disableTypeChecked.rules, 'no-console': 'off', 'no-restricted-globals': 'off'},
  },
);
