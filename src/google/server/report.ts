// Answers the dialog "Lập báo cáo": what can be chosen, the report to look at, the report as a sheet.

import { type PreparedReport, prepareReport, reportChoices } from '../../actions/report/prepareReport.ts';
import { richText } from '../../actions/report/richText.ts';
import { periodWords } from '../../domain/report/periodWords.ts';
import type { ReportChoice } from '../../domain/report/reportInput.ts';
import type { Answer, MadeReport, ReportChoices, ReportPreview } from '../../protocol.ts';
import { capitalised } from '../../vietnamese/inSentence.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import { noticeNumbered } from '../../vietnamese/sentences/report.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { makeReport } from '../report/makeReport.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { answerDeed } from './deed.ts';
import { readReportChoice } from './reportRequest.ts';

export function answerReadReportChoices(): Answer<ReportChoices> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const choices = reportChoices(readWorkbook(spreadsheet, instants).snapshot, now.today);
    if (choices.kind === 'refused') return refusal(choices.message);
    return given({
      periods: choices.periods.map((period) => ({
        kind: period.kind,
        from: period.from,
        label: capitalised(periodWords(period)),
      })),
      notices: choices.notices.map((number) => ({ number, label: noticeNumbered(number) })),
      usual: previewOf(choices.usual),
    });
  });
}

export function answerPrepareReport(request: unknown): Answer<ReportPreview> {
  return answerAtTheEdge(() => {
    const choice = readReportChoice(request);
    if (choice === null) return refusal(requestNotUnderstood());
    const prepared = prepareHere(choice);
    if (prepared.kind === 'refused') return refusal(prepared.message);
    return given(previewOf(prepared));
  });
}

export function answerMakeReport(request: unknown): Answer<MadeReport> {
  return answerDeed(
    () => readReportChoice(request),
    (spreadsheet, choice, here) => {
      const made = makeReport(spreadsheet, choice, here);
      return made.kind === 'refused' ? refusal(made.message) : given({ message: made.message, parts: made.parts });
    },
  );
}

function previewOf({ document: report, zalo }: PreparedReport): ReportPreview {
  return { html: richText(report), zalo };
}

/** Nothing is written. */
function prepareHere(choice: ReportChoice): PreparedReport | { readonly kind: 'refused'; readonly message: string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { instants, now } = readNow(spreadsheet);
  return prepareReport(readWorkbook(spreadsheet, instants).snapshot, choice, now.today);
}
