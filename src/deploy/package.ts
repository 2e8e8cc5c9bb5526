// The command behind `npm run package`: builds the add-on and puts it, with its installation guide, into one zip.

import { makePackage } from './package/makePackage.ts';
import { packageWords } from './words/packaging.ts';

const outcome = await makePackage();
if (outcome.kind === 'made') {
  console.log(packageWords(outcome));
} else {
  console.error(packageWords(outcome));
  process.exitCode = 1;
}
