// An office's machine for the tests of installing: a project folder, a login, and a clasp that reaches only the stand-in.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../src/build/dist.ts';
import { ROOT } from '../../src/build/root.ts';
import { claspIn } from '../../src/deploy/clasp/runClasp.ts';
import { install, type Outcome } from '../../src/deploy/install.ts';
import { ACCESS_TOKEN, type GoogleStandIn, openGoogleStandIn } from './googleStandIn.ts';

/** Each test starts clasp up to six times, which a busy machine takes long over. In milliseconds. */
export const PATIENCE = 180_000;

/** What the repository holds: no script id, each office has its own. */
const COMMITTED = '{ "rootDir": "dist" }\n';

export interface Office {
  readonly google: GoogleStandIn;
  readonly project: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What `npm run deploy` does, without the build: dist/ was built once before the tests. */
  deploy(sheetId?: string, build?: () => Promise<void>): Promise<Outcome>;
  /** Puts the sources beside dist/, and then runs `npm run deploy` or `npm run package` as a person does. */
  runCommand(name: 'deploy' | 'package', ...words: readonly string[]): Promise<Said>;
  logIn(login: Login): void;
  /** The text of .clasp.json. */
  settings(): string;
  /** What else a deployment left lying in the project and in the temporary folder. */
  leftovers(): readonly string[];
  close(): Promise<void>;
}

export interface Said {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

export type Login = 'none' | 'good' | 'expired';

export async function openOffice(): Promise<Office> {
  const google = await openGoogleStandIn();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cchc-office-'));
  const project = join(folder, 'project');
  const home = join(folder, 'home');
  const scratch = join(folder, 'scratch');
  for (const one of [project, home, scratch]) mkdirSync(one);
  cpSync(DIST, join(project, 'dist'), { recursive: true });
  writeFileSync(join(project, '.clasp.json'), COMMITTED);
  const environment = {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: scratch,
    NODE_OPTIONS: `--import ${new URL('loopbackOnly.mjs', import.meta.url).href}`,
    npm_config_update_notifier: 'false',
    GOOGLE_STAND_IN_PORT: String(google.port),
  };
  const login = join(home, '.clasprc.json');
  const office: Office = {
    google,
    project,
    environment,
    deploy: (sheetId, build = async () => undefined) =>
      install(sheetId ?? null, { project, build, clasp: claspIn(environment) }),
    runCommand: (name, ...words) => {
      for (const part of ['src', 'package.json', 'appsscript.json', 'tsconfig.json']) {
        cpSync(join(ROOT, part), join(project, part), { recursive: true });
      }
      symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
      return new Promise((resolve) => {
        execFile(
          'npm',
          ['run', '--silent', name, '--', ...words],
          { cwd: project, env: environment },
          (error, output, complaint) =>
            resolve({ exitCode: error === null ? 0 : Number(error.code), output, complaint }),
        );
      });
    },
    logIn: (kind) => {
      if (kind === 'none') rmSync(login, { force: true });
      else writeFileSync(login, JSON.stringify({ tokens: { default: credentials(kind) } }));
    },
    settings: () => readFileSync(join(project, '.clasp.json'), 'utf8'),
    leftovers: () => [
      ...readdirSync(project).filter((name) => name.startsWith('.') && name !== '.clasp.json'),
      ...readdirSync(scratch).filter((name) => name.startsWith('bang-cchc-')),
    ],
    close: async () => {
      await google.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  office.logIn('good');
  return office;
}

function credentials(kind: Exclude<Login, 'none'>) {
  return {
    type: 'authorized_user',
    client_id: 'client-of-the-tests',
    client_secret: 'no-secret',
    refresh_token: 'refresh-of-the-tests',
    access_token: ACCESS_TOKEN,
    // Milliseconds since 1970: long past, or in the year 2100.
    expiry_date: kind === 'expired' ? 1_000_000_000_000 : 4_102_444_800_000,
  };
}
