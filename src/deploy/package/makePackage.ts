// Makes the package and puts it into the project's folder: the whole zip or none.

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDist, DIST_FILES } from '../../build/dist.ts';
import { ROOT } from '../../build/root.ts';
import { packageName, zipPackage } from './zipPackage.ts';

export type PackageOutcome =
  | { readonly kind: 'made'; readonly zip: string }
  /** `reason` is esbuild's, in English, for a developer. */
  | { readonly kind: 'notBuilt'; readonly reason: string }
  /** `reason` is the system's: a full disk, a zip that another program holds open. */
  | { readonly kind: 'notWritten'; readonly zip: string; readonly reason: string };

export interface PackageSurroundings {
  /** The folder with `package.json`, `dist/`, and soon the zip. */
  readonly project?: string;
  readonly build?: (folder: string) => Promise<void>;
}

/** Never rejects for a build or a disk that fails. A zip of the same version is replaced. */
export async function makePackage({
  project = ROOT,
  build = buildDist,
}: PackageSurroundings = {}): Promise<PackageOutcome> {
  const dist = join(project, 'dist');
  try {
    await build(dist);
  } catch (error) {
    return { kind: 'notBuilt', reason: messageOf(error) };
  }
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const files = await Promise.all(
    DIST_FILES.map(async (name) => ({ name, text: await readFile(join(dist, name), 'utf8') })),
  );
  const zip = `${packageName(version)}.zip`;
  const beside = join(project, `${zip}.new`);
  try {
    await writeFile(beside, zipPackage(files, version));
    await rename(beside, join(project, zip));
    return { kind: 'made', zip };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return { kind: 'notWritten', zip, reason: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
