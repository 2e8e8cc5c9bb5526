// The command behind `npm run build`.

import { buildDist, DIST_FILES } from './dist.ts';

await buildDist();
console.log(`dist/ is ready: ${DIST_FILES.join(', ')}`);
