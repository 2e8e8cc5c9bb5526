// Builds dist/: the bundle as Google runs it and the manifest beside it. With --watch it does so again whenever a source changes.

import { context } from 'esbuild';
import { bundleOptions, OUTPUT_FILES } from './bundle.ts';

const options = await bundleOptions();
const build = await context(options);
if (process.argv.includes('--watch')) {
  await build.watch();
  console.log('Watching src/; dist/ is rebuilt on every change. Ctrl+C ends it.');
} else {
  await build.rebuild();
  await build.dispose();
  console.log(`dist/ is ready: ${OUTPUT_FILES.join(', ')}`);
}
