// One file that starts fast: the program with its libraries, and the packs compiled to JSON. The page is built beside it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compilePacks } from './compile-packs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    // The program, and the threads that it starts.
    rollupOptions: {
      input: {
        regesta: 'src/cli/main.ts',
        'annotation-worker': 'src/cli/workers/annotation-worker.ts',
        'writing-worker': 'src/serve/writing/writing-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
compilePacks(`${root}/dist`);
if (existsSync(`${root}/web/index.html`)) {
  await build({
    root: `${root}/web`,
    configFile: false,
    base: '/',
    logLevel: 'warn',
    build: { outDir: `${root}/dist/web`, emptyOutDir: true, assetsInlineLimit: 0 },
  });
}
