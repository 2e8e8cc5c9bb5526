// An official document as plain text, for golden files and for looking for words in it.
import type { DocumentTable, OfficialDocument } from '../../../src/domain/officialDocument/officialDocument.ts';
import { listedLines } from '../../../src/domain/officialDocument/officialDocument.ts';

export function printed({
  head,
  title,
  addressees,
  body,
  signature,
  recipients,
  appendices,
}: OfficialDocument): string {
  return [
    head.parentAgency,
    head.agency,
    head.number,
    head.placeAndDate,
    ...(title.kind === 'report' ? [title.name, ...title.subject] : [title.subject]),
    `Kính gửi: ${addressees.join('; ')}`,
    ...body.map((block) => (block.kind === 'table' ? table(block.table) : `${prefixes[block.kind]}${block.text}`)),
    'Nơi nhận:',
    ...listedLines(recipients),
    ...signature.capacity,
    signature.name,
    ...appendices.flatMap((appendix) => [
      '',
      appendix.name,
      appendix.title,
      appendix.attachedTo,
      table(appendix.table),
    ]),
    '',
  ].join('\n');
}

const prefixes = { section: '\n', subsection: '', paragraph: '    ', item: '    - ' } as const;

function table({ columns, rows }: DocumentTable): string {
  return [columns.map(({ header }) => header), ...rows].map((cells) => `    | ${cells.join(' | ')} |`).join('\n');
}
