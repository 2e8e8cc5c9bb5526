// Which permission each method asks for, as Google's reference lists them; the test checks the table against a copy of that reference.

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT_SHEET = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`] as const;
const CONTAINER_UI = [`${AUTH}script.container.ui`] as const;
const EMAIL = [`${AUTH}userinfo.email`] as const;
const FREE: readonly string[] = [];

interface ClassScopes {
  readonly usually: readonly string[];
  readonly except?: Readonly<Record<string, readonly string[]>>;
}

function free(...methods: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(methods.map((method) => [method, FREE]));
}

const classes: Readonly<Record<string, ClassScopes>> = {
  SpreadsheetApp: {
    usually: FREE,
    except: { getActive: CURRENT_SHEET, getActiveSpreadsheet: CURRENT_SHEET, getActiveSheet: CURRENT_SHEET },
  },
  Spreadsheet: {
    usually: CURRENT_SHEET,
    except: free(
      'createDeveloperMetadataFinder',
      'getActiveSheet',
      'getId',
      'getNumSheets',
      'getSheetById',
      'getSheetByName',
      'getSheets',
    ),
  },
  Sheet: { usually: CURRENT_SHEET, except: free('activate', 'createDeveloperMetadataFinder', 'newChart') },
  Range: { usually: CURRENT_SHEET, except: free('activate', 'getMergedRanges', 'isPartOfMerge', 'offset') },
  RangeList: { usually: CURRENT_SHEET },
  Filter: { usually: CURRENT_SHEET },
  Protection: { usually: CURRENT_SHEET },
  DeveloperMetadata: { usually: CURRENT_SHEET },
  DeveloperMetadataLocation: { usually: CURRENT_SHEET },
  DeveloperMetadataFinder: { usually: FREE, except: { find: CURRENT_SHEET } },
  Group: { usually: CURRENT_SHEET },
  Ui: {
    usually: FREE,
    except: { showSidebar: CONTAINER_UI, showModalDialog: CONTAINER_UI, showModelessDialog: CONTAINER_UI },
  },
  Session: { usually: FREE, except: { getActiveUser: EMAIL, getEffectiveUser: EMAIL } },
};

/** The permissions of which one is enough to call the method; empty where none is needed. */
export function scopesOf(className: string, method: string): readonly string[] {
  const found = classes[className];
  return found?.except?.[method] ?? found?.usually ?? FREE;
}
