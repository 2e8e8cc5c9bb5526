// Protection: of a range or a sheet, as a warning or for certain editors only.

import { flag, list, text } from '../calls/arguments.ts';
import { notBuilt, refusals } from '../calls/refusals.ts';
import { checks, innardOf, service, writes } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { mayEdit } from '../spreadsheet/protection.ts';
import type { Rectangle } from '../spreadsheet/rectangle.ts';
import { mustLieInside, type Protection } from '../spreadsheet/sheet.ts';
import { nextId } from '../spreadsheet/workbook.ts';
import { ProtectionType } from './enums.ts';
import { editorOf, sheetOf } from './range/rangeTarget.ts';

type Place = { readonly session: Session; readonly sheetId: number; readonly rectangle: Rectangle | null };

/** Protects a range, or the sheet for a null rectangle. Everybody stays an editor until some are removed. */
export function protect(session: Session, { sheetId, rectangle }: Omit<Place, 'session'>): Protection {
  const protection: Protection = {
    id: nextId(session.google.workbook),
    range: rectangle,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: 'everyone',
  };
  sheetOf({ session, sheetId }).protections.push(protection);
  return protection;
}

export function protectionService(
  session: Session,
  sheetId: number,
  protection: Protection,
  range: (rectangle: Rectangle) => object,
): object {
  const sheet = () => sheetOf({ session, sheetId });
  const change = (act: () => void) => {
    session.changeNow(() => {
      if (!sheet().protections.includes(protection)) throw notBuilt('such protection any more');
      if (!mayEdit(protection, editorOf(session))) throw refusals.protectedCell();
      act();
    });
    return self;
  };
  const self: object = service(session, {
    className: 'Protection',
    on: () => `protection ${protection.id} of sheet ${sheetId}`,
    methods: {
      getRange: checks(() => range(protection.range ?? whole(session, sheetId))),
      getProtectionType: checks(() => (protection.range === null ? ProtectionType.SHEET : ProtectionType.RANGE)),
      getDescription: checks(() => protection.description),
      setDescription: writes((description: unknown) => {
        const wanted = text(description);
        return change(() => {
          protection.description = wanted;
        });
      }),
      isWarningOnly: checks(() => protection.warningOnly),
      setWarningOnly: writes((warningOnly: unknown) => {
        const wanted = flag(warningOnly);
        return change(() => {
          protection.warningOnly = wanted;
        });
      }),
      canEdit: checks(() => protection.warningOnly || mayEdit(protection, editorOf(session))),
      getUnprotectedRanges: checks(() => protection.unprotected.map(range)),
      setUnprotectedRanges: writes((ranges: unknown) => {
        const wanted = list(ranges).map(rectangleOf);
        return change(() => {
          if (protection.range !== null) throw refusals.wrongArgument('a protection of a whole sheet', ranges);
          for (const part of wanted) mustLieInside(sheet(), part);
          protection.unprotected = wanted;
        });
      }),
      addEditor: writes((editor: unknown) => {
        const name = text(editor);
        return change(() => {
          if (protection.editors !== 'everyone') protection.editors = [...protection.editors, name];
        });
      }),
      removeEditors: writes((editors: unknown) => {
        const names = list(editors).map(text);
        return change(() => {
          // Who else may edit is not kept: taking one of everybody away leaves the owner and the person who runs the script.
          const present = protection.editors === 'everyone' ? [session.user] : protection.editors;
          protection.editors = present.filter((name) => name === session.user || !names.includes(name));
        });
      }),
      remove: writes(() => {
        change(() => {
          sheet().protections = sheet().protections.filter((present) => present !== protection);
        });
      }),
    },
  });
  return self;
}

function whole(session: Session, sheetId: number): Rectangle {
  const { rows, columns } = sheetOf({ session, sheetId });
  return { row: 1, column: 1, rows: rows.length, columns: columns.length };
}

/** A Range carries its rectangle; the Range file itself can't be asked, since it makes protections. */
function rectangleOf(range: unknown): Rectangle {
  const innard = innardOf(range);
  if (typeof innard === 'object' && innard !== null && 'rectangle' in innard) return innard.rectangle as Rectangle; // only Ranges have one
  throw refusals.wrongArgument('a Range', range);
}
