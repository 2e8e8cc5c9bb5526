// Resolves the text of `Tiêu chí liên quan` ("1.2.3; II.4") to the leaves it names.

import * as say from '../../vietnamese/sentences/criteria.ts';
import { tidy } from '../../vietnamese/text.ts';
import { readCodeText } from './code.ts';
import type { RelatedLeaves, RelatedPoints, ScoredLeaf } from './criteriaBoard.ts';

/** A row that a code can mean, with the leaves below it (itself where it is one). */
export interface CodeTarget {
  /** "" for a block's own row. */
  readonly path: string;
  readonly block: string;
  readonly isScored: boolean;
  readonly leaves: readonly ScoredLeaf[];
}

export function relatedCriteria(targets: readonly CodeTarget[]): (text: string) => RelatedLeaves {
  const byCode = new Map<string, CodeTarget[]>();
  const add = (code: string, target: CodeTarget) => {
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [target]);
    else known.push(target);
  };
  for (const target of targets) {
    const innerBlock = target.block.slice(target.block.lastIndexOf('.') + 1);
    for (const block of new Set([target.block, innerBlock])) {
      if (block !== '') add(target.path === '' ? block : `${block}.${target.path}`, target);
    }
    if (target.isScored && target.path !== '') add(target.path, target);
  }

  return (text) => {
    const named: (readonly ScoredLeaf[])[] = [];
    const problems: string[] = [];
    for (const typed of text.split(/[;,\n\r]+/).map(tidy)) {
      const code = readCodeText(typed);
      if (code.kind === 'none' && typed === '') continue;
      const key = code.kind === 'section' ? code.section : code.kind === 'number' ? withSection(code) : null;
      const found = key === null ? [] : (byCode.get(key) ?? []);
      const [target, another] = found;
      if (key === null) problems.push(say.relatedCodeUnreadable(typed));
      else if (target === undefined) problems.push(say.relatedCodeUnknown(typed));
      else if (another !== undefined) problems.push(say.relatedCodeAmbiguous(typed, found.map(idOf)));
      else named.push(target.leaves);
    }
    const [only = [], ...others] = named;
    return { leaves: others.length === 0 ? only : [...new Set(named.flat())], problems };
  };
}

export function relatedPoints({ leaves, problems }: RelatedLeaves): RelatedPoints {
  return {
    points: leaves.length === 0 ? null : leaves.reduce((sum, { points }) => sum + points.reachable, 0),
    keys: leaves.map(({ id }) => id),
    problem: problems.length === 0 ? null : problems.join(' '),
  };
}

function withSection({ section, path }: { readonly section: string | null; readonly path: string }): string {
  return section === null ? path : `${section}.${path}`;
}

function idOf({ block, path }: CodeTarget): string {
  return block === '' || path === '' ? `${block}${path}` : `${block}.${path}`;
}
