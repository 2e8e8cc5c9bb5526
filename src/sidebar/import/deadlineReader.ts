// Keeps the dates that are shown true to the words: asks the server what edited deadlines mean, a moment after the last key.

import type { DeadlineMeaning } from '../../protocol.ts';
import { ask } from '../shared/server.ts';

const WAIT_MILLISECONDS = 350;

export interface WordsToRead {
  readonly id: number;
  readonly words: string;
}

export interface DeadlineReader {
  /** Reads these words soon; of one id only the last words count. */
  readonly read: (wanted: readonly WordsToRead[]) => void;
}

export interface DeadlineListener {
  /** Each meaning comes with the words it belongs to, so that an answer that comes too late can be told. */
  readonly onRead: (id: number, words: string, meaning: DeadlineMeaning) => void;
  /** These words have no meaning yet; they are read again along with the next ones. */
  readonly onFailure: (message: string, unread: readonly WordsToRead[]) => void;
}

export function deadlineReader(issuedOn: () => string, { onRead, onFailure }: DeadlineListener): DeadlineReader {
  const waiting = new Map<number, string>();
  let timer: number | undefined;

  async function send(): Promise<void> {
    const asked = [...waiting].map(([id, words]) => ({ id, words }));
    waiting.clear();
    const day = issuedOn();
    const answer = await ask('readDeadlineWords', { words: asked.map(({ words }) => words), issuedOn: day });
    if (!answer.ok) {
      for (const { id, words } of asked) if (!waiting.has(id)) waiting.set(id, words);
      return onFailure(answer.message, asked);
    }
    if (issuedOn() !== day) return;
    asked.forEach(({ id, words }, index) => {
      const meaning = answer.value[index];
      if (meaning !== undefined) onRead(id, words, meaning);
    });
  }

  return {
    read: (wanted) => {
      for (const { id, words } of wanted) waiting.set(id, words);
      if (waiting.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => void send(), WAIT_MILLISECONDS);
    },
  };
}
