// Runs a function of the script from the page: shows what it shows, and asks the person what it asks.

import type { AnsweredQuestion, CellPlace, RunReply, RunRequest, ShownToUser } from '../protocol.ts';
import * as words from '../words/interface.ts';
import { ask, tell } from './messages/dialogs.ts';
import type { Running } from './messages/running.ts';
import { server } from './server.ts';

export interface RunParts {
  readonly running: Running;
  /** What the person did before has reached the board. */
  readonly settled: () => Promise<unknown>;
  readonly show: (shown: ShownToUser) => Promise<unknown> | undefined;
  readonly goTo: (place: CellPlace) => void;
}

export interface ScriptRunner {
  readonly menuItem: (functionName: string) => Promise<void>;
  /** As google.script.run of a frame: rejects with the message of the script's error. */
  readonly call: (frame: string, functionName: string, given: readonly unknown[]) => Promise<unknown>;
}

export function createScriptRunner({ running, settled, show, goTo }: RunParts): ScriptRunner {
  const runToEnd = async (request: Omit<RunRequest, 'answers'>): Promise<RunReply> => {
    let answers: readonly AnsweredQuestion[] = [];
    await settled();
    for (;;) {
      const reply = await server.run({ ...request, answers });
      for (const shown of reply.shows) await show(shown);
      if (reply.kind !== 'question') {
        if (reply.kind === 'done' && reply.selection !== null) goTo(reply.selection);
        return reply;
      }
      const answer = await ask(reply.question);
      answers = [...answers.slice(0, reply.answered), { question: reply.question, answer }];
    }
  };

  return {
    menuItem: async (functionName) => {
      if (running.isOn()) return void tell(words.notification, words.alreadyRunning);
      running.set(true);
      const failure = await runToEnd({ functionName }).then(
        (reply) => (reply.kind === 'failed' ? reply.message : null),
        () => words.connectionLost,
      );
      running.set(false);
      if (failure !== null) await tell(words.scriptError, failure);
    },
    call: async (frame, functionName, given) => {
      const reply = await runToEnd({ functionName, call: { frame, arguments: given } });
      if (reply.kind === 'done') return reply.result;
      throw new Error(reply.kind === 'failed' ? reply.message : words.scriptError);
    },
  };
}
