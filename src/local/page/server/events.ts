// Server-sent events: each open tab hears of every change at once.

import type { ServerResponse } from 'node:http';
import type { SharedBoard } from './board.ts';

/** Some connections are cut when nothing is said for long. */
const HEARTBEAT_MILLISECONDS = 20_000;

/** How long a tab waits before it asks again, as after a restart. */
const RETRY_MILLISECONDS = 500;

/** Answers with a stream that ends when the tab goes. The first event tells the revision as it is now. */
export function streamChanges(board: SharedBoard, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (event: unknown) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
  send({ revision: board.revision(), shift: null });
  const stop = board.listen(send);
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MILLISECONDS);
  response.on('close', () => {
    stop();
    clearInterval(heartbeat);
  });
}
