// Sends what was confirmed, and asks on in the dialog what set-up still has to know.

import type { ServerFunctions } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/adoptDialog.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import { button, deliberateButton } from '../shared/element.ts';
import { ask } from '../shared/server.ts';
import { closing, paragraphs, tell, tellWaiting } from './telling.ts';

type Request = Parameters<ServerFunctions['adoptSheets']>[0];
type Answer = Request['answers'][number];

export type Confirmed = Omit<Request, 'answers'>;

export async function confirm(
  page: Element,
  confirmed: Confirmed,
  reviewAgain: () => void,
  answers: readonly Answer[] = [],
): Promise<void> {
  tellWaiting(page, say.working());
  const answer = await ask('adoptSheets', { ...confirmed, answers });
  const again = (given: readonly Answer[]) => void confirm(page, confirmed, reviewAgain, given);
  if (!answer.ok) {
    const retry = button(pages.tryAgain(), () => again(answers));
    return tell(page, paragraphs(answer.message, 'wrong'), retry);
  }
  const { value } = answer;
  switch (value.kind) {
    case 'done':
      return tell(page, paragraphs(value.message, 'fine'), closing());
    case 'changed':
      return tell(page, paragraphs(value.message, 'wrong'), button(say.reviewAgain(), reviewAgain));
    case 'question': {
      const reply = (given: Answer['answer']) => () => again([...answers, { id: value.id, answer: given }]);
      return tell(
        page,
        paragraphs(value.text),
        deliberateButton(say.yes(), reply('yes')),
        deliberateButton(say.no(), reply('no'), 'secondary'),
        deliberateButton(say.stop(), () => tell(page, paragraphs(say.stopped()), closing()), 'secondary'),
      );
    }
  }
}
