// The command behind `npm run trust`: prints what was tried; its last line is the summary, and its exit code says whether anything went wrong.
//
// TRUST_EVERY=1 tries every moment and every call, which takes hours; the usual 7 tries one in seven of an update, fewer of the long set-up, in
// about half an hour.
// TRUST_BOARDS and TRUST_SEED size and repeat the wild boards. TRUST_FAILURES tries one in so many of the failures, TRUST_HOSTILE of the
// hostile texts; TRUST_ACTIONS only the actions that it names, with commas between, and TRUST_ACTS only the foreign acts whose names hold it.
// `--mutants` breaks the code on purpose and wants the run to notice.

import { buildDist } from '../../src/build/dist.ts';

const number = (name: string, otherwise: number): number => {
  const given = Number(process.env[name]);
  return Number.isInteger(given) && given > 0 ? given : otherwise;
};

if (process.argv.includes('--mutants')) {
  const { tryMutants } = await import('./mutants.ts');
  process.exit(await tryMutants());
}

await buildDist();
const { runTrust, summaryOf, violationsOf } = await import('./trust.ts');
const every = number('TRUST_EVERY', 7);
const only = process.env.TRUST_ACTIONS;
const acts = process.env.TRUST_ACTS;
const seed = number('TRUST_SEED', 20231204);
console.log(`one in ${every}, seed ${seed}`);
const report = runTrust(
  {
    updates: every,
    setUps: every === 1 ? 1 : every * 17,
    others: every,
    failures: number('TRUST_FAILURES', every),
    hostile: number('TRUST_HOSTILE', 1),
    boards: number('TRUST_BOARDS', 100),
    seed,
    ...(only !== undefined && { actions: only.split(',') }),
    ...(acts !== undefined && { acts }),
  },
  console.log,
);
const violations = violationsOf(report);
for (const violation of violations.slice(0, 100)) console.log(violation);
if (violations.length > 100) console.log(`and ${violations.length - 100} more`);
console.log(summaryOf(report, violations.length));
process.exitCode = violations.length === 0 ? 0 : 1;
