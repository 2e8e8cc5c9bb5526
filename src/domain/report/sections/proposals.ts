// Section V: what is proposed to the leader, with the facts it rests on and no judgement of any unit; last, the office's own proposals.

import * as words from '../../../vietnamese/sentences/report.ts';
import { noUnit } from '../../../vietnamese/sentences/units.ts';
import { splitNames, tidy } from '../../../vietnamese/text.ts';
import type { DocumentBlock } from '../../officialDocument/officialDocument.ts';
import type { TrackedTask } from '../../tasks/taskBoard.ts';
import { assessUnits, LEAST_DUE_TASKS } from '../../units/assessUnits.ts';
import { orderLinesByDate } from '../orderLines.ts';
import type { ReportInput } from '../reportInput.ts';

const MOST_LINES = 30;

interface Proposal {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Proposals without anything to rest on are left out. */
export function proposalsSection(input: ReportInput): readonly DocumentBlock[] {
  const proposals = [commendation(input), explanation(input), decision(input), other(input)].filter(
    ({ lines }) => lines.length > 0,
  );
  if (proposals.length === 0) return [{ kind: 'paragraph', text: words.noProposals() }];
  return proposals.flatMap(({ title, lines }, place) => [
    { kind: 'subsection', text: `${place + 1}. ${title}` } as const,
    ...lines.map((text) => ({ kind: 'item', text }) as const),
  ]);
}

/** Units with enough tasks due, all of them completed on time. */
function commendation({ tasks, unitRatingScale }: ReportInput): Proposal {
  const units = assessUnits(tasks, unitRatingScale).filter(
    ({ due, onTime }) => due >= LEAST_DUE_TASKS && onTime === due,
  );
  return { title: words.commend, lines: units.map(({ unit, due }) => words.commendedUnit(unit, due)) };
}

/** Overdue tasks of which nobody was reminded yet: the unit is asked first. */
function explanation({ tasks }: ReportInput): Proposal {
  return { title: words.explain, lines: overdueLines(tasks, (reminded) => reminded === '') };
}

/** Overdue tasks whose units were reminded and that are still not done. */
function decision({ tasks, office }: ReportInput): Proposal {
  return {
    title: words.decide(tidy(office.decider), tidy(office.rule)),
    lines: overdueLines(tasks, (reminded) => reminded !== ''),
  };
}

function other({ office }: ReportInput): Proposal {
  const lines = office.otherProposals.map((line) => tidy(line).replace(/^[-–+]\s*/, ''));
  return { title: words.other, lines: lines.filter((line) => line !== '') };
}

function overdueLines(tasks: readonly TrackedTask[], isListed: (reminded: string) => boolean): readonly string[] {
  const chosen = tasks.filter(({ state, row }) => state === 'overdue' && isListed(tidy(row.remindedOn)));
  const lines = orderLinesByDate(chosen).flatMap(({ rows, content, dueOn }) =>
    withSameFacts(rows).map((facts) => ({ ...facts, content, dueOn })),
  );
  const more = lines.slice(MOST_LINES).reduce((sum, { units }) => sum + units.length, 0);
  return [
    ...lines.slice(0, MOST_LINES).map(({ units, content, dueOn, cause, remindedOn }) =>
      words.overdueTask({
        units,
        content: tidy(content),
        dueOn: dueOn ?? '',
        cause,
        reminded: splitNames(remindedOn),
      }),
    ),
    ...(more > 0 ? [words.moreTasks(more)] : []),
  ];
}

interface SharedFacts {
  readonly cause: string;
  readonly remindedOn: string;
  readonly units: string[];
}

/** An order to twelve units of which nothing else is known is one line, not twelve; each row adds its unit. */
function withSameFacts(rows: readonly TrackedTask[]): readonly SharedFacts[] {
  const groups = new Map<string, SharedFacts>();
  for (const { unit, row } of rows) {
    const facts = { cause: tidy(row.cause), remindedOn: tidy(row.remindedOn) };
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { ...facts, units: [] };
    groups.set(key, group);
    group.units.push(unit ?? noUnit);
  }
  return [...groups.values()];
}
