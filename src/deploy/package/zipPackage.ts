// The package for offices without a terminal: one zip with the guide and the files of dist/.

import { strToU8, zipSync } from 'fflate';
import { installationGuide } from './guide/guide.ts';
import type { ScriptFile } from './guide/steps.ts';

export const GUIDE_FILE = 'HUONG-DAN-CAI-DAT.html';
const FILES_FOLDER = 'tep-cua-tien-ich';

export function packageName(version: string): string {
  return `bang-cchc-${version}`;
}

/** Everything lies in one folder, so that unpacking scatters nothing. File names are plain ASCII: old unpackers garble others. */
export function zipPackage(files: readonly ScriptFile[], version: string): Uint8Array {
  const inside = files.map(({ name, text }) => [`${FILES_FOLDER}/${name}`, strToU8(text)] as const);
  const guide = strToU8(installationGuide(files, version));
  return zipSync({ [packageName(version)]: { [GUIDE_FILE]: guide, ...Object.fromEntries(inside) } });
}
