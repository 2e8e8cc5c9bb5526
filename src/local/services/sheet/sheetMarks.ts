// Sheet: its tab colour and the marks that scripts leave on it.

import { colourOrNull } from '../../calls/arguments.ts';
import { checks, knows, type Methods, writes } from '../../calls/service.ts';
import { mustBeChangeable } from '../../spreadsheet/protection.ts';
import { addMetadata, metadataFinder, metadataOn } from '../developerMetadata.ts';
import { editorOf } from '../range/rangeTarget.ts';
import type { SheetContext } from './sheetContext.ts';

export function sheetMarks({ session, id, sheet, self, another }: SheetContext): Methods {
  return {
    addDeveloperMetadata: writes((key: unknown, value: unknown, visibility: unknown) => {
      addMetadata(session, sheet().id, key, value, visibility);
      return self();
    }),
    getDeveloperMetadata: checks(() => metadataOn(session, id, another)),
    createDeveloperMetadataFinder: knows(() => metadataFinder(session, id, another)),
    setTabColor: writes((color: unknown) => {
      const wanted = colourOrNull(color);
      session.changeNow(() => {
        mustBeChangeable(sheet(), editorOf(session));
        sheet().tabColor = wanted;
      });
      return self();
    }),
    getTabColor: checks(() => sheet().tabColor),
  };
}
