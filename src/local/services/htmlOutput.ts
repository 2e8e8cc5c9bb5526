// HtmlOutput: a page that a script shows.

import { pixels, text } from '../calls/arguments.ts';
import { refusals } from '../calls/refusals.ts';
import { innardOf, knows, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';

interface Html {
  readonly content: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

class HtmlInnard {
  readonly html: () => Html;

  constructor(html: () => Html) {
    this.html = html;
  }
}

/** What an HtmlOutput holds now. */
export function htmlOf(value: unknown): Html {
  const innard = innardOf(value);
  if (!(innard instanceof HtmlInnard)) throw refusals.wrongArgument('an HtmlOutput', value);
  return innard.html();
}

export function htmlOutput(session: Session, start: string): object {
  let html: Html = { content: start, title: '', width: null, height: null };
  const change = (changed: Partial<Html>) => {
    html = { ...html, ...changed };
    return self;
  };
  const self: object = service(session, {
    className: 'HtmlOutput',
    innard: new HtmlInnard(() => html),
    methods: {
      getContent: knows(() => html.content),
      setContent: knows((content: unknown) => change({ content: text(content) })),
      append: knows((added: unknown) => change({ content: html.content + text(added) })),
      getTitle: knows(() => html.title),
      setTitle: knows((title: unknown) => change({ title: text(title) })),
      getWidth: knows(() => html.width),
      setWidth: knows((width: unknown) => change({ width: pixels(width) })),
      getHeight: knows(() => html.height),
      setHeight: knows((height: unknown) => change({ height: pixels(height) })),
    },
  });
  return self;
}
