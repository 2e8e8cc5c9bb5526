// Ui: the menu, questions, and HTML in a sidebar or a dialog.

import { text } from '../calls/arguments.ts';
import { refusals } from '../calls/refusals.ts';
import { does, innardOf, knows, type Methods, service, shows } from '../calls/service.ts';
import type { Question, SubMenu } from '../screen.ts';
import type { Session } from '../script/session.ts';
import { Button, ButtonSet, nameIn } from './enums.ts';
import { htmlOf } from './htmlOutput.ts';

export function uiService(session: Session): object {
  return service(session, {
    className: 'Ui',
    values: { Button, ButtonSet },
    methods: {
      createMenu: knows((caption: unknown) => menuService(session, text(caption))),
      alert: shows((one: unknown, two: unknown, three: unknown) => {
        const question = { kind: 'alert', ...questionOf('Ui.alert', [one, two, three]) } as const;
        return Button[session.google.screen.ask(question).button];
      }),
      prompt: shows((one: unknown, two: unknown, three: unknown) => {
        const question = { kind: 'prompt', ...questionOf('Ui.prompt', [one, two, three]) } as const;
        const { button, text: typed = '' } = session.google.screen.ask(question);
        return service(session, {
          className: 'PromptResponse',
          methods: { getSelectedButton: knows(() => Button[button]), getResponseText: knows(() => typed) },
        });
      }),
      ...windows(session),
    },
  });
}

function windows(session: Session): Methods {
  const { screen } = session.google;
  const dialog = (modal: boolean) =>
    shows((html: unknown, title: unknown) => {
      const { content, width, height } = htmlOf(html);
      screen.show({ kind: 'dialog', modal, title: text(title), html: content, width, height });
    });
  return {
    showSidebar: shows((html: unknown) => {
      const { content, title } = htmlOf(html);
      screen.show({ kind: 'sidebar', title, html: content });
    }),
    showModalDialog: dialog(true),
    showModelessDialog: dialog(false),
  };
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function questionOf(method: string, given: readonly unknown[]): Omit<Question, 'kind'> {
  const [first, second, third] = given;
  if (second === undefined) return { title: '', prompt: text(first), buttons: 'OK' };
  const two = nameIn(ButtonSet, second);
  if (two !== undefined && third === undefined) return { title: '', prompt: text(first), buttons: two };
  const three = nameIn(ButtonSet, third);
  if (three === undefined) throw refusals.signature(method, given);
  return { title: text(first), prompt: text(second), buttons: three };
}

class MenuInnard {
  readonly menu: () => SubMenu;

  constructor(menu: () => SubMenu) {
    this.menu = menu;
  }
}

function menuService(session: Session, caption: string): object {
  const entries: SubMenu['entries'][number][] = [];
  const menu = (): SubMenu => ({ kind: 'menu', caption, entries });
  const self: object = service(session, {
    className: 'Menu',
    innard: new MenuInnard(menu),
    methods: {
      addItem: knows((itemCaption: unknown, functionName: unknown) => {
        entries.push({ kind: 'item', caption: text(itemCaption), functionName: text(functionName) });
        return self;
      }),
      addSeparator: knows(() => {
        entries.push({ kind: 'separator' });
        return self;
      }),
      addSubMenu: knows((subMenu: unknown) => {
        const innard = innardOf(subMenu);
        if (!(innard instanceof MenuInnard)) throw refusals.wrongArgument('a Menu', subMenu);
        entries.push(innard.menu());
        return self;
      }),
      addToUi: does(() => session.google.screen.addMenu(menu())),
    },
  });
  return self;
}
