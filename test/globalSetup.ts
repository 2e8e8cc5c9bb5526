// Builds dist/ once before the tests, so that they try what Google would run.
import { build } from 'esbuild';
import { bundleOptions } from '../src/build/bundle.ts';

export default async function setup(): Promise<void> {
  await build(await bundleOptions());
}
