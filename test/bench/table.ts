// The bench's table: groups of lines, and above them the goals with what was measured; in Markdown, so that it can stand in the README as it is.

/** What the project set itself. `open`: the figures at hand don't decide it. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly outcome: 'reached' | 'not reached' | 'open';
}

export interface Group {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the figures mean, where they come from, and what limits them. */
  readonly notes: readonly string[];
  readonly goals: readonly Goal[];
}

export function goal(what: string, wanted: string, measured: string, isReached: boolean): Goal {
  return { what, wanted, measured, outcome: isReached ? 'reached' : 'not reached' };
}

/** The goals of all groups first, for whoever reads no further. */
export function printed(groups: readonly Group[]): string {
  const goals = groups.flatMap((group) =>
    group.goals.map(({ what, wanted, measured, outcome }) => [group.title, what, wanted, measured, outcome]),
  );
  return [
    ...titled('Goals', [['Group', 'What', 'Goal', 'Measured', ''], ...goals]),
    ...groups.flatMap(({ title, headers, rows, notes }) => [
      ...titled(title, rows.length === 0 ? [] : [headers, ...rows]),
      ...notes.map((note) => `- ${note}`),
      ...(notes.length === 0 ? [] : ['']),
    ]),
  ].join('\n');
}

function titled(title: string, lines: readonly (readonly string[])[]): readonly string[] {
  return [`**${title}**`, '', ...(lines.length === 0 ? [] : [...markdown(lines), ''])];
}

function markdown([headers = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = headers.map((_, column) =>
    Math.max(3, ...[headers, ...rows].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(headers), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)];
}
