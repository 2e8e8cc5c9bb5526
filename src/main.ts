// The only file Google calls: each export becomes a top-level function of the script.

import { markChanged } from './google/menu/markChanged.ts';
import { openBoard } from './google/menu/openBoard.ts';
import { openImport, openReminders, openReport, openSharing } from './google/menu/openDialogs.ts';
import { openCheck, openPanel } from './google/menu/openSidebars.ts';
import { answerAdoptSheets, answerPreviewAdoption, answerReadAdoption } from './google/server/adopt.ts';
import { answerImportTasks } from './google/server/importTasks.ts';
import { answerMakeSupportReport } from './google/server/makeSupportReport.ts';
import { answerProposeImport } from './google/server/proposeImport.ts';
import { answerReadBoardPanel } from './google/server/readBoardPanel.ts';
import { answerReadDeadlineWords } from './google/server/readDeadlineWords.ts';
import { answerReadFaults } from './google/server/readFaults.ts';
import { answerMarkReminded, answerReadReminders } from './google/server/reminders.ts';
import { answerMakeReport, answerPrepareReport, answerReadReportChoices } from './google/server/report.ts';
import { answerSelectCell } from './google/server/selectCell.ts';
import { answerSelectRow } from './google/server/selectRow.ts';
import { answerSetUpFromSidebar } from './google/server/setUpFromSidebar.ts';
import { answerReadSharing, answerShareWithLeaders, answerStopSharing } from './google/server/sharing.ts';
import { answerUndoImport } from './google/server/undoImport.ts';
import { answerUpdateFromSidebar } from './google/server/updateFromSidebar.ts';
import { runSetUpBoard } from './google/setUp/setUpBoard.ts';
import { runUpdateFigures } from './google/updateFigures.ts';

// Triggers

export const onOpen = (): void => openBoard();
export const onEdit = (event?: GoogleAppsScript.Events.SheetsOnEdit): void => markChanged(event);

// The menu

export const updateFigures = (): void => runUpdateFigures();
export const openBoardPanel = (): void => openPanel();
export const importNotice = (): void => openImport();
export const writeReport = (): void => openReport();
export const remindUnits = (): void => openReminders();
export const shareBoard = (): void => openSharing();
export const setUpBoard = (): void => runSetUpBoard();
export const checkBoard = (): void => openCheck();

// What the browser side may ask for; see protocol.ts

export const readFaults = () => answerReadFaults();
export const selectCell = (place: unknown) => answerSelectCell(place);
export const makeSupportReport = () => answerMakeSupportReport();
export const readBoardPanel = () => answerReadBoardPanel();
export const selectRow = (row: unknown) => answerSelectRow(row);
export const updateFromSidebar = () => answerUpdateFromSidebar();
export const setUpFromSidebar = () => answerSetUpFromSidebar();
export const proposeImport = (request: unknown) => answerProposeImport(request);
export const readDeadlineWords = (request: unknown) => answerReadDeadlineWords(request);
export const importTasks = (request: unknown) => answerImportTasks(request);
export const undoImport = (written: unknown) => answerUndoImport(written);
export const readReportChoices = () => answerReadReportChoices();
export const prepareReport = (request: unknown) => answerPrepareReport(request);
export const makeReport = (request: unknown) => answerMakeReport(request);
export const readReminders = () => answerReadReminders();
export const markReminded = (rows: unknown) => answerMarkReminded(rows);
export const readSharing = () => answerReadSharing();
export const shareWithLeaders = () => answerShareWithLeaders();
export const stopSharing = (address: unknown) => answerStopSharing(address);
export const readAdoption = () => answerReadAdoption();
export const previewAdoption = (choice: unknown) => answerPreviewAdoption(choice);
export const adoptSheets = (request: unknown) => answerAdoptSheets(request);
