// What may stand behind `npm run deploy --`: nothing, or --sheet with a link.

import { readSheetLink } from './sheetLink.ts';

export type DeployArguments =
  /** `sheetId` is null where no Sheet was named. */
  | { readonly kind: 'deploy'; readonly sheetId: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknownWord'; readonly word: string }
  | { readonly kind: 'noLink' }
  | { readonly kind: 'publishedLink' }
  | { readonly kind: 'notASheet'; readonly given: string };

export function readDeployArguments(given: readonly string[]): DeployArguments {
  if (given.length === 0) return { kind: 'deploy', sheetId: null };
  const [word = '', ...rest] = given.flatMap((part) =>
    part.startsWith('--sheet=') ? ['--sheet', part.slice(8)] : [part],
  );
  if (word === '--help' || word === '-h') return { kind: 'help' };
  if (word !== '--sheet') return { kind: 'unknownWord', word };
  const [text = '', extra] = rest;
  if (extra !== undefined) return { kind: 'unknownWord', word: extra };
  if (text.trim() === '') return { kind: 'noLink' };
  const link = readSheetLink(text);
  if (link.kind === 'published') return { kind: 'publishedLink' };
  return link.kind === 'sheet' ? { kind: 'deploy', sheetId: link.id } : { kind: 'notASheet', given: text };
}
