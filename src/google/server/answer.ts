// The edge towards the browser side: whatever happens becomes an answer.

import type { Answer } from '../../protocol.ts';
import { logError, sentenceFor } from '../edge.ts';

export function answerAtTheEdge<T>(work: () => Answer<T>): Answer<T> {
  try {
    return work();
  } catch (error) {
    logError(error);
    return refusal(sentenceFor(error));
  }
}

export function given<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refusal(message: string): Answer<never> {
  return { ok: false, message };
}
