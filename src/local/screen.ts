// What people saw: messages, dialogs, sidebars and menus, kept in order so that a test or a page can look at them.

export interface MenuItem {
  readonly kind: 'item';
  readonly caption: string;
  readonly functionName: string;
}

export interface SubMenu {
  readonly kind: 'menu';
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry = MenuItem | { readonly kind: 'separator' } | SubMenu;

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSetName;
}

export interface Answer {
  readonly button: ButtonName;
  /** What was typed into a prompt. */
  readonly text?: string;
}

export type Shown =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number | null }
  | (Question & { readonly answer: Answer })
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'log'; readonly text: string };

export interface Screen {
  /** Everything since the start or the last `clear`. */
  readonly shown: () => readonly Shown[];
  readonly clear: () => void;
  /** The menus on the bar; opening the file again empties it. */
  readonly menus: () => readonly SubMenu[];
  /** Who answers alerts and prompts from now on. Until then the first button is pressed. */
  readonly answerWith: (answer: (question: Question) => Answer) => void;
}

export interface ScreenGate extends Screen {
  readonly show: (shown: Shown) => void;
  readonly ask: (question: Question) => Answer;
  readonly addMenu: (menu: SubMenu) => void;
  readonly clearMenus: () => void;
}

const FIRST_BUTTON: Readonly<Record<ButtonSetName, ButtonName>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

export function createScreen(): ScreenGate {
  let shown: Shown[] = [];
  let menus: SubMenu[] = [];
  let answer = ({ buttons }: Question): Answer => ({ button: FIRST_BUTTON[buttons] });
  return {
    shown: () => shown,
    clear: () => {
      shown = [];
    },
    menus: () => menus,
    answerWith: (next) => {
      answer = next;
    },
    show: (item) => {
      shown.push(item);
    },
    ask: (question) => {
      const given = answer(question);
      shown.push({ ...question, answer: given });
      return given;
    },
    addMenu: (menu) => {
      menus = [...menus.filter(({ caption }) => caption !== menu.caption), menu];
    },
    clearMenus: () => {
      menus = [];
    },
  };
}
