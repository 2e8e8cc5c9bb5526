// Range: number formats, colours, fonts, alignment, wrapping and borders.

import { colour, flag, gridOf, oneOf, text, wholeNumber } from '../../calls/arguments.ts';
import { refusals } from '../../calls/refusals.ts';
import { type Method, type Methods, reads, writes } from '../../calls/service.ts';
import type { CellStyle } from '../../spreadsheet/cell.ts';
import { display } from '../../spreadsheet/display.ts';
import { mapCells } from '../../spreadsheet/sheet.ts';
import { styled, withStyle } from '../../spreadsheet/write.ts';
import { BorderStyle, nameIn, WrapStrategy } from '../enums.ts';
import { putOffCells, putOffEach, putOffGiven, type RangeTarget, sheetOf } from './rangeTarget.ts';

/** One property of a cell's style: how a script says it, and how the default reads. */
interface Look<K extends keyof CellStyle> {
  readonly key: K;
  /** The value to keep; undefined for Google's default. */
  readonly parse: (given: unknown) => CellStyle[K] | undefined;
  readonly whenDefault: NonNullable<CellStyle[K]> | string;
}

const numberFormat: Look<'numberFormat'> = {
  key: 'numberFormat',
  parse: (given) => {
    const pattern = text(given);
    // A pattern that can't be shown here is refused where it is set, not first where a number meets it.
    for (const number of [1.5, 0, -1.5]) display(number, pattern, 'en_US');
    return pattern === '' || pattern === 'General' ? undefined : pattern;
  },
  whenDefault: '0.###############',
};
const background: Look<'background'> = { key: 'background', parse: colourBut('#ffffff'), whenDefault: '#ffffff' };
const fontColor: Look<'fontColor'> = { key: 'fontColor', parse: colourBut('#000000'), whenDefault: '#000000' };
const fontWeight: Look<'fontWeight'> = {
  key: 'fontWeight',
  parse: (given) => (given === null || oneOf(given, ['bold', 'normal']) === 'normal' ? undefined : 'bold'),
  whenDefault: 'normal',
};
const fontStyle: Look<'fontStyle'> = {
  key: 'fontStyle',
  parse: (given) => (given === null || oneOf(given, ['italic', 'normal']) === 'normal' ? undefined : 'italic'),
  whenDefault: 'normal',
};
const fontLine: Look<'fontLine'> = {
  key: 'fontLine',
  parse: (given) => {
    const line = given === null ? 'none' : oneOf(given, ['underline', 'line-through', 'none']);
    return line === 'none' ? undefined : line;
  },
  whenDefault: 'none',
};
const fontSize: Look<'fontSize'> = {
  key: 'fontSize',
  parse: (given) => {
    const points = wholeNumber(given);
    if (points < 1) throw refusals.wrongArgument('a font size', given);
    return points === 10 ? undefined : points;
  },
  whenDefault: 10,
};
const fontFamily: Look<'fontFamily'> = {
  key: 'fontFamily',
  parse: (given) => (given === null ? undefined : text(given)),
  whenDefault: 'Arial',
};
const horizontalAlignment: Look<'horizontalAlignment'> = {
  key: 'horizontalAlignment',
  parse: (given) => {
    const side = given === null ? 'normal' : oneOf(given, ['left', 'center', 'right', 'normal']);
    return side === 'normal' ? undefined : side;
  },
  whenDefault: 'general',
};
const verticalAlignment: Look<'verticalAlignment'> = {
  key: 'verticalAlignment',
  parse: (given) => {
    const side = given === null ? 'bottom' : oneOf(given, ['top', 'middle', 'bottom']);
    return side === 'bottom' ? undefined : side;
  },
  whenDefault: 'bottom',
};

function colourBut(usual: string): (given: unknown) => string | undefined {
  return (given) => {
    const wanted = given === null ? usual : colour(given);
    return wanted === usual ? undefined : wanted;
  };
}

export function rangeLooks(target: RangeTarget): Methods {
  return {
    ...accessors(target, 'NumberFormat', 'NumberFormats', numberFormat),
    ...accessors(target, 'Background', 'Backgrounds', background),
    ...accessors(target, 'FontColor', 'FontColors', fontColor),
    ...accessors(target, 'FontWeight', 'FontWeights', fontWeight),
    ...accessors(target, 'FontStyle', 'FontStyles', fontStyle),
    ...accessors(target, 'FontLine', 'FontLines', fontLine),
    ...accessors(target, 'FontSize', 'FontSizes', fontSize),
    ...accessors(target, 'FontFamily', 'FontFamilies', fontFamily),
    ...accessors(target, 'HorizontalAlignment', 'HorizontalAlignments', horizontalAlignment),
    ...accessors(target, 'VerticalAlignment', 'VerticalAlignments', verticalAlignment),
    getWrap: reads(() => styles(target)[0]?.[0]?.wrap === 'WRAP'),
    getWraps: reads(() => styles(target).map((line) => line.map(({ wrap }) => wrap === 'WRAP'))),
    setWrap: writes((wraps: unknown) => {
      const wrap = flag(wraps) ? 'WRAP' : undefined;
      return putOffEach(target, (cell) => styled(cell, withStyle(cell.style, 'wrap', wrap)));
    }),
    getWrapStrategy: reads(() => WrapStrategy[styles(target)[0]?.[0]?.wrap ?? 'OVERFLOW']),
    setWrapStrategy: writes((strategy: unknown) => {
      const name = nameIn(WrapStrategy, strategy);
      if (name === undefined) throw refusals.wrongArgument('a WrapStrategy', strategy);
      const wrap = name === 'OVERFLOW' ? undefined : name;
      return putOffEach(target, (cell) => styled(cell, withStyle(cell.style, 'wrap', wrap)));
    }),
    setBorder: borderSetter(target),
  };
}

function styles(target: RangeTarget): CellStyle[][] {
  return mapCells(sheetOf(target), target.rectangle, ({ style }) => style);
}

function accessors<K extends keyof CellStyle>(
  target: RangeTarget,
  one: string,
  many: string,
  { key, parse, whenDefault }: Look<K>,
): Methods {
  const all = () => styles(target).map((line) => line.map((style) => style[key] ?? whenDefault));
  return {
    [`get${one}`]: reads(() => all()[0]?.[0]),
    [`get${many}`]: reads(all),
    [`set${one}`]: writes((given: unknown) => {
      const value = parse(given);
      return putOffEach(target, (cell) => styled(cell, withStyle(cell.style, key, value)));
    }),
    [`set${many}`]: writes((given: unknown) => {
      const { rows, columns } = target.rectangle;
      const values = gridOf(given, rows, columns).map((line) => line.map(parse));
      return putOffGiven(target, values, (cell, value) => styled(cell, withStyle(cell.style, key, value)));
    }),
  };
}

/** Borders are kept as one word for the page to draw; each side is on, off, or left as it was. */
function borderSetter(target: RangeTarget): Method {
  const method = writes(
    (
      top: unknown,
      left: unknown,
      bottom: unknown,
      right: unknown,
      vertical: unknown,
      horizontal: unknown,
      color: unknown,
      style: unknown,
    ) => {
      const sides = [top, left, bottom, right, vertical, horizontal].map((side) => (side === null ? null : flag(side)));
      const line = style === undefined || style === null ? 'SOLID' : nameIn(BorderStyle, style);
      if (line === undefined) throw refusals.wrongArgument('a BorderStyle', style);
      const shade = color === undefined || color === null ? '#000000' : colour(color);
      const [above, before, below, after, between, under] = sides;
      const { rows, columns } = target.rectangle;
      return putOffCells(target, (cell, row, column) => {
        const wanted = {
          t: row === 0 ? above : under,
          l: column === 0 ? before : between,
          b: row === rows - 1 ? below : under,
          r: column === columns - 1 ? after : between,
        };
        return styled(cell, withStyle(cell.style, 'border', bordered(cell.style.border, wanted, shade, line)));
      });
    },
  );
  return { ...method, takes: [6, 8] };
}

function bordered(
  present: string | undefined,
  wanted: Readonly<Record<string, boolean | null | undefined>>,
  shade: string,
  line: string,
): string | undefined {
  const sides = new Map((present ?? '').split(' ').flatMap((side) => (side === '' ? [] : [[side.slice(0, 1), side]])));
  for (const [side, on] of Object.entries(wanted)) {
    if (on === true) sides.set(side, `${side}:${line}:${shade}`);
    else if (on === false) sides.delete(side);
  }
  return sides.size === 0 ? undefined : [...sides.values()].join(' ');
}
