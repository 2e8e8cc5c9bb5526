// What the import dialog would send, made from what the server proposed: for tests that call the bundle without a page.

import type { Answer, ImportAnswer, ImportedRows, ImportProposal, ImportRequest } from '../../../src/protocol.ts';
import { SAMPLE_NOTICE } from '../../actions/importTasks/sampleNotice.ts';
import type { Board } from '../../board.ts';

export const SHEET = 'Nhiệm vụ';

export function propose({ script }: Board, text = SAMPLE_NOTICE): Answer<ImportProposal> {
  return script.call('proposeImport', [{ text, issuedOn: '' }]).result as Answer<ImportProposal>; // what the function of that name answers
}

/** Everything that is proposed, known tasks left out; unknown single units are mapped to the nearest and remembered, or added. */
export function requestFor({ tasks, units, number, issuedOn }: ImportProposal): ImportRequest {
  return {
    issuedOn: issuedOn ?? '',
    tasks: tasks
      .filter(({ alreadyThere }) => alreadyThere === null)
      .map((task) => ({
        content: task.content,
        leadUnits: task.leadUnits,
        coordinatingUnits: task.coordinatingUnits,
        deadlineWords: task.deadlineWords,
        source: `${number}, ${task.place}`,
        relatedCriteria: task.criteria.map(({ code }) => code),
        isKnown: false,
      })),
    units: units.map(({ named, meaning, nearest, isKnown, isGroup }) => ({
      named,
      meaning:
        nearest !== null
          ? { kind: 'unit', name: nearest, remember: true }
          : isKnown || isGroup
            ? meaning
            : { kind: 'new' },
    })),
  };
}

export function sampleRequest(board: Board): ImportRequest {
  const answer = propose(board);
  if (!answer.ok) throw new Error(answer.message);
  return requestFor(answer.value);
}

export function send({ script }: Board, request: ImportRequest): Answer<ImportAnswer> {
  return script.call('importTasks', [request]).result as Answer<ImportAnswer>; // what the function of that name answers
}

/** The rows that an import wrote; throws where it was refused. */
export function imported(board: Board, request = sampleRequest(board)): { message: string; written: ImportedRows } {
  const answer = send(board, request);
  if (!answer.ok || answer.value.kind !== 'imported') throw new Error(JSON.stringify(answer));
  return answer.value;
}

export function undo({ script }: Board, written: ImportedRows): Answer<string> {
  return script.call('undoImport', [written]).result as Answer<string>; // what the function of that name answers
}
