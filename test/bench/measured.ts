// What the bench measures of the add-on, as one module, so that it can be built the way Google runs it.

export { computeBoard } from '../../src/actions/computeBoard.ts';
export { figuresPatch, type Now, updateFigures } from '../../src/actions/updateFigures.ts';
export { readRule } from '../../src/domain/criteria/scoringRule/index.ts';
export { parseNotice } from '../../src/domain/notice/parseNotice.ts';
export { fold } from '../../src/vietnamese/text.ts';
export { cellText } from '../../src/workbook/reading/readCell.ts';
