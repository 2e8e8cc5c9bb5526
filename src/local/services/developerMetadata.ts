// DeveloperMetadata: marks on the spreadsheet and its sheets, and the finder that looks for them.

import { text } from '../calls/arguments.ts';
import { notBuilt, refusals } from '../calls/refusals.ts';
import { checks, knows, service, writes } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { type Metadata, nextId, type Workbook } from '../spreadsheet/workbook.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, nameIn } from './enums.ts';

/** Makes the Sheet object that a mark's location gives. */
type SheetMaker = (id: number) => object;

/** Puts a mark: `(key)`, `(key, visibility)`, `(key, value)` or `(key, value, visibility)`. A null sheet marks the spreadsheet. */
export function addMetadata(
  session: Session,
  sheetId: number | null,
  key: unknown,
  valueOrVisibility: unknown,
  visibility: unknown,
): void {
  const named = nameIn(DeveloperMetadataVisibility, valueOrVisibility);
  const value = valueOrVisibility === undefined || named !== undefined ? null : text(valueOrVisibility);
  const wanted = visibility === undefined ? named : nameIn(DeveloperMetadataVisibility, visibility);
  if (visibility !== undefined && wanted === undefined) throw refusals.wrongArgument('a visibility', visibility);
  const wantedKey = text(key);
  if (wantedKey === '') throw refusals.wrongArgument('a key', key);
  session.changeNow(() => {
    const { workbook } = session.google;
    mustHaveRoom(workbook, sheetId, wantedKey.length + (value ?? '').length);
    const mark = { id: nextId(workbook), key: wantedKey, value, visibility: wanted ?? ('DOCUMENT' as const), sheetId };
    workbook.metadata.push(mark);
  });
}

/** Characters of all keys and values on one sheet, or on the spreadsheet itself. */
const MOST_CHARACTERS = 30_000;

function mustHaveRoom({ metadata }: Workbook, sheetId: number | null, added: number): void {
  const present = metadata
    .filter((mark) => mark.sheetId === sheetId)
    .reduce((sum, { key, value }) => sum + key.length + (value ?? '').length, 0);
  if (present + added > MOST_CHARACTERS) throw refusals.metadataFull();
}

/** The marks on one sheet, or on the spreadsheet itself for null. */
export function metadataOn(session: Session, sheetId: number | null, sheet: SheetMaker): readonly object[] {
  return session.google.workbook.metadata
    .filter((mark) => mark.sheetId === sheetId)
    .map((mark) => metadataService(session, mark, sheet));
}

function metadataService(session: Session, mark: Metadata, sheet: SheetMaker): object {
  const { workbook } = session.google;
  const present = (): Metadata => {
    if (!workbook.metadata.includes(mark)) throw notBuilt('such developer metadata any more');
    return mark;
  };
  const self: object = service(session, {
    className: 'DeveloperMetadata',
    on: () => mark.key,
    methods: {
      getId: checks(() => present().id),
      getKey: checks(() => present().key),
      getValue: checks(() => present().value),
      getVisibility: checks(() => DeveloperMetadataVisibility[present().visibility]),
      getLocation: checks(() => locationService(session, present(), sheet)),
      setValue: writes((value: unknown) => {
        const wanted = text(value);
        session.changeNow(() => {
          const { value: before } = present();
          mustHaveRoom(workbook, mark.sheetId, wanted.length - (before ?? '').length);
          present().value = wanted;
        });
        return self;
      }),
      remove: writes(() =>
        session.changeNow(() => {
          const gone = present();
          workbook.metadata = workbook.metadata.filter((other) => other !== gone);
        }),
      ),
    },
  });
  return self;
}

function locationService(session: Session, { sheetId }: Metadata, sheet: SheetMaker): object {
  const { SHEET, SPREADSHEET } = DeveloperMetadataLocationType;
  return service(session, {
    className: 'DeveloperMetadataLocation',
    methods: {
      getLocationType: knows(() => (sheetId === null ? SPREADSHEET : SHEET)),
      getSheet: knows(() => (sheetId === null ? null : sheet(sheetId))),
    },
  });
}

/** Looks over the whole file, or over one sheet when `within` is its id. */
export function metadataFinder(session: Session, within: number | null, sheet: SheetMaker): object {
  const conditions: ((mark: Metadata) => boolean)[] = within === null ? [] : [({ sheetId }) => sheetId === within];
  const also = (condition: (mark: Metadata) => boolean) => {
    conditions.push(condition);
    return self;
  };
  const self: object = service(session, {
    className: 'DeveloperMetadataFinder',
    methods: {
      withKey: knows((key: unknown) => {
        const wanted = text(key);
        return also((mark) => mark.key === wanted);
      }),
      withValue: knows((value: unknown) => {
        const wanted = text(value);
        return also((mark) => mark.value === wanted);
      }),
      withLocationType: knows((type: unknown) => {
        const wanted = nameIn(DeveloperMetadataLocationType, type);
        if (wanted === undefined) throw refusals.wrongArgument('a location type', type);
        return also(({ sheetId }) => wanted === (sheetId === null ? 'SPREADSHEET' : 'SHEET'));
      }),
      withVisibility: knows((visibility: unknown) => {
        const wanted = nameIn(DeveloperMetadataVisibility, visibility);
        if (wanted === undefined) throw refusals.wrongArgument('a visibility', visibility);
        return also((mark) => mark.visibility === wanted);
      }),
      find: checks(() =>
        session.google.workbook.metadata
          .filter((mark) => conditions.every((condition) => condition(mark)))
          .map((mark) => metadataService(session, mark, sheet)),
      ),
    },
  });
  return self;
}
