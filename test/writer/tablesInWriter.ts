// Shows that the report keeps its tables in a word processor: LibreOffice Writer reads the rich text, and its own files are looked into.
//
// Run with: npx tsx test/writer/tablesInWriter.ts. Needs LibreOffice Writer (Debian: libreoffice-writer); without it the script says so and fails.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { prepareReminders } from '../../src/actions/reminders/prepareReminders.ts';
import { prepareReport } from '../../src/actions/report/prepareReport.ts';
import { richText } from '../../src/actions/report/richText.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import type { OfficialDocument } from '../../src/domain/officialDocument/officialDocument.ts';
import { usualPeriod } from '../../src/domain/report/reportPeriod.ts';
import { SAMPLE_DAY } from '../../src/local/sample/index.ts';
import { sampleSnapshot } from '../sampleSnapshot.ts';

const OFFICES = [process.env.SOFFICE, '/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'];

/** How each format of Writer's marks a table and a cell. */
const FORMATS = {
  odt: { part: 'content.xml', table: /<table:table /g, cell: /<table:table-cell /g },
  docx: { part: 'word/document.xml', table: /<w:tbl>/g, cell: /<w:tc>/g },
} as const;

const office = OFFICES.find((path) => path !== undefined && existsSync(path));
if (office === undefined) {
  console.error(
    'LibreOffice Writer is missing, so nothing was tried. Install libreoffice-writer, or name it in SOFFICE.',
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'tables-in-writer-'));
try {
  const papers = { report: sampleReport(), letter: sampleLetter() };
  const faults = Object.entries(papers).flatMap(([name, paper]) => faultsOf(office, name, richText(paper)));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function faultsOf(soffice: string, name: string, html: string): readonly string[] {
  const source = join(folder, `${name}.html`);
  writeFileSync(source, `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
  const expected = { tables: count(html, /<table /g), cells: count(html, /<t[dh][ >]/g) };
  const faults: string[] = [];
  for (const [ending, { part, table, cell }] of Object.entries(FORMATS)) {
    // A profile of its own: an office that is open elsewhere would take the file over.
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        ending,
        '--outdir',
        folder,
        source,
      ],
      { stdio: 'ignore' },
    );
    const file = unzipSync(new Uint8Array(readFileSync(join(folder, `${name}.${ending}`))));
    const text = strFromU8(file[part] ?? new Uint8Array());
    const found = { tables: count(text, table), cells: count(text, cell) };
    const line = `${name}.${ending}: ${found.tables} of ${expected.tables} tables, ${found.cells} of ${expected.cells} cells`;
    if (found.tables === expected.tables && found.cells === expected.cells) console.log(line);
    else faults.push(line);
  }
  return faults;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sampleDay() {
  const day = parseIsoDate(SAMPLE_DAY);
  if (day === null) throw new Error('The sample stands on no day');
  return day;
}

function sampleReport(): OfficialDocument {
  const today = sampleDay();
  const prepared = prepareReport(sampleSnapshot(), { period: usualPeriod(today), notice: null }, today);
  if (prepared.kind === 'refused') throw new Error(prepared.message);
  return prepared.document;
}

function sampleLetter(): OfficialDocument {
  const prepared = prepareReminders(sampleSnapshot(), sampleDay());
  const [all] = prepared.kind === 'refused' ? [] : prepared.reminders;
  if (all === undefined) throw new Error('The sample has nothing to remind of');
  return all.letter;
}
