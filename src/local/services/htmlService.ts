// HtmlService: pages from a text or from a file of the project. Templates are not built.

import { text } from '../calls/arguments.ts';
import { refusals, unsettled } from '../calls/refusals.ts';
import { does, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { htmlOutput } from './htmlOutput.ts';

export function htmlService(session: Session): object {
  return service(session, {
    className: 'HtmlService',
    methods: {
      createHtmlOutput: does((html: unknown) => htmlOutput(session, html === undefined ? '' : text(html))),
      createHtmlOutputFromFile: does((file: unknown) => {
        const name = text(file);
        if (name.endsWith('.html')) throw unsettled(`a file that is asked for with its ending: ${name}`);
        const content = session.htmlFiles[name];
        if (content === undefined) throw refusals.noHtmlFile(name);
        return htmlOutput(session, content);
      }),
    },
  });
}
