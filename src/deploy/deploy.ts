// The command behind `npm run deploy`: installs the add-on into a Google Sheet through clasp, or brings it up to date.

import { readDeployArguments } from './deployArguments.ts';
import { install, isStop } from './install.ts';
import { HELP, outcomeWords, refusalOf, starting } from './words/deployment.ts';

const given = readDeployArguments(process.argv.slice(2));
if (given.kind === 'help') {
  console.log(HELP);
} else if (given.kind === 'deploy') {
  console.log(starting());
  const outcome = await install(given.sheetId);
  if (isStop(outcome)) stop(outcomeWords(outcome));
  else console.log(outcomeWords(outcome));
} else {
  stop(refusalOf(given));
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
