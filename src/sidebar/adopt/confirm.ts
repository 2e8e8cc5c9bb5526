// Sends what was confirmed, and asks on in the dialog what set-up still has to know.

import type { ServerFunctions } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/adoptDialog.ts';
import { close as closeLabel } from '../../vietnamese/sentences/importDialog.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import { button, element, show } from '../shared/element.ts';
import { ask, closeWindow } from '../shared/server.ts';

type Request = Parameters<ServerFunctions['adoptSheets']>[0];
type Answer = Request['answers'][number];

export type Confirmed = Omit<Request, 'answers'>;

export async function confirm(
  page: Element,
  confirmed: Confirmed,
  reviewAgain: () => void,
  answers: readonly Answer[] = [],
): Promise<void> {
  show(page, element('p', { role: 'status' }, say.working()));
  const answer = await ask('adoptSheets', { ...confirmed, answers });
  const again = (given: readonly Answer[]) => void confirm(page, confirmed, reviewAgain, given);
  if (!answer.ok) {
    return show(
      page,
      ...paragraphs(answer.message, 'wrong'),
      button(pages.tryAgain(), () => again(answers)),
    );
  }
  const { value } = answer;
  switch (value.kind) {
    case 'done': {
      const close = button(closeLabel(), closeWindow);
      show(page, ...paragraphs(value.message, 'fine'), element('p', {}, say.closeNow()), close);
      return close.focus();
    }
    case 'changed':
      return show(page, ...paragraphs(value.message, 'wrong'), button(say.reviewAgain(), reviewAgain));
    case 'question': {
      const reply = (given: Answer['answer']) => () => again([...answers, { id: value.id, answer: given }]);
      const yes = button(say.yes(), reply('yes'));
      show(
        page,
        ...paragraphs(value.text, ''),
        element(
          'div',
          { class: 'row' },
          yes,
          button(say.no(), reply('no'), 'secondary'),
          button(say.stop(), () => show(page, element('p', {}, say.stopped())), 'secondary'),
        ),
      );
      yes.focus();
    }
  }
}

function paragraphs(text: string, className: string): readonly HTMLElement[] {
  return text.split('\n\n').map((part) => element('p', { class: `said ${className}`.trim() }, part));
}
