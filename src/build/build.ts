// The command behind `npm run build` and, with --watch, `npm run dev`.

import { buildDist, DIST_FILES, watchDist } from './dist.ts';

if (process.argv.includes('--watch')) {
  await watchDist();
  console.log('Watching src/; dist/ is rebuilt on every change. Ctrl+C ends it.');
} else {
  await buildDist();
  console.log(`dist/ is ready: ${DIST_FILES.join(', ')}`);
}
