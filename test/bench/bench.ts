// The command behind `npm run bench`: builds, measures, prints the tables.

import { cpus } from 'node:os';
import { buildDist } from '../../src/build/dist.ts';
import { callsTable } from './calls.ts';
import { computingTable } from './computing.ts';
import { readingTable } from './reading.ts';
import { printed } from './table.ts';

await buildDist();
console.log(`Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(printed(readingTable()));
console.log(printed(await callsTable()));
console.log(printed(await computingTable()));
