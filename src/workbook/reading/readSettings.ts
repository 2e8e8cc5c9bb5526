// Reads "Cấu hình": each setting by its name in any order; a value that is not among the choices is named, and the default used.

import { type RatingScale, readRatingScale } from '../../domain/criteria/ratingScale.ts';
import type { OfficeWords } from '../../domain/officialDocument/officeWords.ts';
import type { Problem } from '../../domain/problem.ts';
import { type RowKey, rowKey } from '../../domain/problem.ts';
import {
  BEFORE_MEANINGS,
  COUNTED_CRITERIA,
  type CountingSettings,
  DEFAULT_COUNTING_SETTINGS,
  NOT_APPLICABLE_POLICIES,
  REPORTED_SCORES,
} from '../../domain/settings.ts';
import { readNumber } from '../../vietnamese/number.ts';
import * as sentences from '../../vietnamese/sentences/board.ts';
import { fold, splitNames } from '../../vietnamese/text.ts';
import { ON_USE_SHEETS, type OnUseSheet } from '../schema/index.ts';
import { type SettingKey, settingRows, type settingsSheet, YES_OR_NO } from '../schema/settings.ts';
import type { TableSnapshot } from '../snapshot.ts';
import { cellText, choiceReader } from './readCell.ts';
import { readOfficeWords } from './readOfficeWords.ts';

export interface Settings extends CountingSettings {
  readonly agency: string;
  /** As typed: it is only shown. */
  readonly year: string;
  /** Of the office's points. */
  readonly ratingScale: RatingScale;
  /** Of units, by their tasks. */
  readonly unitRatingScale: RatingScale;
  /** What its papers bear. */
  readonly office: OfficeWords;
  /** Mail addresses as typed. */
  readonly leaders: readonly string[];
  /** The sheets that the office asks for; they are opened where they are not there yet. */
  readonly wantedSheets: readonly OnUseSheet[];
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem<'value'>[];
}

/** By which setting an office asks for a sheet. */
const OPENING_SETTINGS: Readonly<Record<OnUseSheet, SettingKey>> = {
  remainingPoints: 'openRemainingPoints',
  indicators: 'openIndicators',
  inspections: 'openInspections',
};

/** The most days ahead that a warning can ask for; more is a slip. */
const MOST_WARN_DAYS = 60;

/** Where the sheet is missing (`null`) or a row is, the defaults hold. */
export function readSettings(table: TableSnapshot<typeof settingsSheet> | null): SettingsReading {
  const typed = typedSettings(table);
  const problems: Problem<'value'>[] = [];

  function choice<Key extends string>(
    key: SettingKey,
    choices: Readonly<Record<Key, string>>,
    fallback: NoInfer<Key>,
  ): Key {
    const found = typed.get(key);
    if (found === undefined) return fallback;
    const reading = choiceReader(choices)(found.text);
    if (reading.kind === 'value') return reading.value;
    if (reading.kind === 'unreadable') {
      problems.push({
        row: found.row,
        field: 'value',
        text: sentences.settingNotAChoice(
          settingRows[key].label,
          found.text,
          Object.values(choices),
          choices[fallback],
        ),
      });
    }
    return fallback;
  }

  function warnDays(): number {
    const found = typed.get('warnDays');
    if (found === undefined || found.text === '') return DEFAULT_COUNTING_SETTINGS.warnDays;
    const days = readNumber(found.text);
    if (days !== null && Number.isInteger(days) && days >= 0 && days <= MOST_WARN_DAYS) return days;
    const text = sentences.settingNotDays(
      settingRows.warnDays.label,
      found.text,
      MOST_WARN_DAYS,
      DEFAULT_COUNTING_SETTINGS.warnDays,
    );
    problems.push({ row: found.row, field: 'value', text });
    return DEFAULT_COUNTING_SETTINGS.warnDays;
  }

  function ratingScale(key: 'ratingScale' | 'unitRatingScale'): RatingScale {
    const found = typed.get(key);
    const text = found?.text ?? '';
    const scale = readRatingScale(text === '' ? settingRows[key].initial : text);
    const { label } = settingRows[key];
    for (const text of scale.problems) {
      problems.push({ row: found?.row ?? rowKey(0), field: 'value', text: sentences.settingFault(label, text) });
    }
    return scale;
  }

  const textOf = (key: SettingKey) => typed.get(key)?.text ?? '';
  const settings: Settings = {
    agency: textOf('agency'),
    year: textOf('year'),
    office: readOfficeWords(textOf),
    leaders: splitNames(textOf('leaders')),
    reportedScore: choice('reportedScore', REPORTED_SCORES, DEFAULT_COUNTING_SETTINGS.reportedScore),
    countedCriteria: choice('countedCriteria', COUNTED_CRITERIA, DEFAULT_COUNTING_SETTINGS.countedCriteria),
    partialCountsAsDone: choice('partialCountsAsDone', YES_OR_NO, 'yes') === 'yes',
    notApplicable: choice('notApplicable', NOT_APPLICABLE_POLICIES, DEFAULT_COUNTING_SETTINGS.notApplicable),
    warnDays: warnDays(),
    beforeMeaning: choice('beforeMeaning', BEFORE_MEANINGS, DEFAULT_COUNTING_SETTINGS.beforeMeaning),
    ratingScale: ratingScale('ratingScale'),
    unitRatingScale: ratingScale('unitRatingScale'),
    wantedSheets: ON_USE_SHEETS.filter((sheet) => choice(OPENING_SETTINGS[sheet], YES_OR_NO, 'no') === 'yes'),
  };
  return { settings, problems };
}

/** The setting a row's name means, or null for a row of the user's own. */
export function settingKey(name: string): SettingKey | null {
  return SETTING_KEYS.get(fold(name)) ?? null;
}

const SETTING_KEYS: ReadonlyMap<string, SettingKey> = new Map(
  (Object.keys(settingRows) as SettingKey[]).map((key) => [fold(settingRows[key].label), key]), // the keys of a record are its own
);

function typedSettings(
  table: TableSnapshot<typeof settingsSheet> | null,
): ReadonlyMap<SettingKey, { text: string; row: RowKey }> {
  const typed = new Map<SettingKey, { text: string; row: RowKey }>();
  const { name, value } = table?.columns ?? {};
  if (table === null || name === undefined || value === undefined) return typed;
  table.rows.forEach((cells, position) => {
    const key = settingKey(cellText(cells[name] ?? ''));
    if (key !== null && !typed.has(key)) typed.set(key, { text: cellText(cells[value] ?? ''), row: rowKey(position) });
  });
  return typed;
}
