// Breaks the code on purpose, one safeguard at a time, in a copy of the sources, and wants the trust run to notice each.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Must stand in the file exactly once. */
  readonly text: string;
  readonly instead: string;
  /** Which portion of the run has to notice. */
  readonly portion: Readonly<Record<string, string>>;
}

const FEW = { TRUST_ACTIONS: 'updateFigures', TRUST_EVERY: '499', TRUST_FAILURES: '499', TRUST_HOSTILE: '36' };

/** Someone inserts columns among people's at every third moment. */
const DISTURBED = { ...FEW, TRUST_ACTS: 'Nhiệm vụ: inserts two columns in the middle', TRUST_EVERY: '3' };

const MUTANTS: readonly Mutant[] = [
  {
    name: 'no verifying read',
    file: 'src/google/writing/converge.ts',
    text: '      charts(workbook.sheets, outcome.charts);\n    } catch',
    instead: "      return answer({ kind: 'done', outcome });\n    } catch",
    portion: DISTURBED,
  },
  {
    name: 'no header check',
    file: 'src/google/writing/converge.ts',
    text: 'if (!write.headersStand()) continue;',
    instead: '',
    portion: DISTURBED,
  },
  {
    name: 'writing a user column',
    file: 'src/google/writing/writePatch.ts',
    text: '.getRange(firstRow, firstColumn, values.length, values[0]?.length ?? 0)',
    instead: '.getRange(firstRow, Math.max(1, firstColumn - 1), values.length, values[0]?.length ?? 0)',
    portion: FEW,
  },
  {
    name: 'skipping the lock',
    file: 'src/google/edge.ts',
    text: "if (!lock.tryLock(LOCK_WAIT_MILLISECONDS)) return { kind: 'busy' };",
    instead: 'lock.tryLock(LOCK_WAIT_MILLISECONDS);',
    portion: FEW,
  },
  {
    name: 'no flush before the re-read',
    file: 'src/google/writing/converge.ts',
    text: '      SpreadsheetApp.flush();\n      charts(',
    instead: '      charts(',
    portion: FEW,
  },
  {
    name: 'unescaped text',
    file: 'src/workbook/cell.ts',
    text: "return /^[=+\\-@'＝＋]/.test(text);",
    instead: 'return false && text;',
    portion: { ...FEW, TRUST_HOSTILE: '4' },
  },
];

const COPIED = ['src', 'test', 'package.json', 'tsconfig.json', 'appsscript.json'];

/** How many were not noticed. A mutant whose text is no longer found counts as one: its safeguard has moved. */
export async function tryMutants(): Promise<number> {
  // A portion that finds something in whole code would notice any mutant.
  for (const portion of new Set(MUTANTS.map((mutant) => mutant.portion))) {
    const { code, lastLine } = await inCopy((folder) => trustRun(folder, portion));
    console.log(`unbroken: ${lastLine}`);
    if (code !== 0) return MUTANTS.length;
  }
  let unnoticed = 0;
  for (const mutant of MUTANTS) {
    const words = await inCopy((folder) => noticedIn(folder, mutant));
    if (words === null) unnoticed++;
    console.log(`${mutant.name}: ${words ?? 'NOT NOTICED'}`);
  }
  console.log(`${MUTANTS.length} mutants, ${unnoticed} not noticed`);
  return unnoticed;
}

async function inCopy<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mutant-'));
  try {
    for (const name of COPIED) await cp(name, join(folder, name), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last line of the run, or null where it found nothing. A run that broke off found nothing either. */
async function noticedIn(folder: string, { file, text, instead, portion }: Mutant): Promise<string | null> {
  const path = join(folder, file);
  const source = await readFile(path, 'utf8');
  if (source.split(text).length !== 2) return null;
  await writeFile(
    path,
    source.replace(text, () => instead),
  );
  const { code, lastLine } = await trustRun(folder, portion);
  return code === 1 && /[1-9]\d* violations$/.test(lastLine) ? lastLine : null;
}

function trustRun(
  folder: string,
  portion: Mutant['portion'],
): Promise<{ readonly code: number; readonly lastLine: string }> {
  return new Promise((resolve) => {
    const run = execFile(
      process.execPath,
      ['--import', 'tsx', 'test/trust/run.ts'],
      { cwd: folder, env: { ...process.env, ...portion }, maxBuffer: 1 << 26 },
      (_, output, errors) => {
        const lines = `${output}`.trim().split('\n');
        resolve({ code: run.exitCode ?? -1, lastLine: lines[lines.length - 1] ?? `${errors}` });
      },
    );
  });
}
