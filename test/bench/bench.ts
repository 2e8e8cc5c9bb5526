// The command behind `npm run bench`: builds, measures, prints one table. What it is doing meanwhile goes to the error stream.

import { cpus } from 'node:os';
import { buildDist } from '../../src/build/dist.ts';
import { asBuilt } from './asBuilt.ts';
import { callsGroup } from './calls/callsGroup.ts';
import { computingGroup } from './computing/computingGroup.ts';
import { whole } from './measure.ts';
import { pageGroup } from './page/pageGroup.ts';
import { readingGroup } from './reading/readingGroup.ts';
import { sizeGroup } from './size/sizeGroup.ts';
import { type Group, printed } from './table.ts';

const start = performance.now();
const seconds = () => `${whole((performance.now() - start) / 1_000)} s`;

async function measure(name: string, group: () => Group | Promise<Group>): Promise<Group> {
  console.error(`${name} … (${seconds()})`);
  return group();
}

await buildDist();
const measured = await asBuilt();
const groups = [
  await measure('Computing', () => computingGroup(measured)),
  await measure('Reading', () => readingGroup(measured)),
  await measure('Size', sizeGroup),
  await measure('Page', pageGroup),
  await measure('Service calls', callsGroup),
];
const [computing, reading, size, page, calls] = groups;
const inOrder = [calls, computing, reading, size, page].filter((group) => group !== undefined);
const [processor] = cpus();
console.log(`${printed(inOrder)}
Node.js ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}, in ${seconds()}.`);
