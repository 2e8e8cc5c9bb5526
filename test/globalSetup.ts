// Builds dist/ once before the tests, so that they try what Google would run.
import { buildDist } from '../src/build/dist.ts';

export default async function setup(): Promise<void> {
  await buildDist();
}
